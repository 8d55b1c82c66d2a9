package org.suqiu.approval;

public enum ApprovalState {
    PENDING,
    APPROVED,
    REJECTED,
    /** The case closed before the head decided. */
    LAPSED
}
