package org.suqiu.mediation;

public enum RecusalState {
    PENDING,
    GRANTED,
    DENIED,
    /** The mediation ended before the head decided. */
    LAPSED
}
