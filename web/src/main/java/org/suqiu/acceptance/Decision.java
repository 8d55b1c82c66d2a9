package org.suqiu.acceptance;

public enum Decision {
    ACCEPT,
    REFUSE,
    /** A proposal that the head turned down. */
    NONE
}
