package org.suqiu.catalogue;

/** The flat lists of the catalogue. */
public enum Vocabulary {
    /** What a complaint is about, such as quality or price. */
    ISSUE,
    /** Which law a violation report says was broken. */
    SUSPECTED_ACT,
    /** From which platform or office a case came. */
    SOURCE
}
