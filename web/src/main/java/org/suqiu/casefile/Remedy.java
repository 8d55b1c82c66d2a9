package org.suqiu.casefile;

/** What a complainant may ask for. */
public enum Remedy {
    REPAIR,
    REDO,
    REPLACE,
    RETURN,
    MAKE_UP_QUANTITY,
    REFUND,
    COMPENSATION,
    OTHER
}
