package org.suqiu.casefile;

/** Why a case is there that nobody filed as it is. */
public enum Origin {
    /** The part of a mixed filing that points out a breach; received from the public like any other. */
    SPLIT,
    /** A clue that an office found while it handled a complaint (Order 121, Art. 27): received from nobody. */
    CLUE
}
