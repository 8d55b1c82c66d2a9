package org.suqiu.supervision;

/** Where a supervision order stands. */
public enum OrderState {
    /** Waits for the office. */
    OPEN,
    ANSWERED,
    /** The supervisor is content, or wants it no more. */
    LIFTED,
    /** The case left the office that the order was addressed to. */
    LAPSED
}
