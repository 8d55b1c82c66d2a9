package org.suqiu.approval;

public enum ApprovalState {
    PENDING,
    APPROVED,
    REJECTED
}
