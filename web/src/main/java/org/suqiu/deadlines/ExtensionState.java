package org.suqiu.deadlines;

public enum ExtensionState {
    ASKED,
    GRANTED,
    REFUSED,
    /** The case closed, or left the office, before the head decided. */
    LAPSED
}
