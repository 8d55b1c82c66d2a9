package org.suqiu.statistics;

/** What a figure is measured in. */
public enum Measure {
    COUNT,
    /** A part of a whole, in percent; over nothing there is none. */
    RATE,
    /** Money, kept in fen. */
    FEN
}
