package org.suqiu.approval;

public enum ApprovalState {
    PENDING,
    APPROVED,
    REJECTED,
    /** The case closed, or left the office, before the head decided. */
    LAPSED
}
