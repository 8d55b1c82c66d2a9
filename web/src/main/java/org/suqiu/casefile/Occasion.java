package org.suqiu.casefile;

/** Why the limit of a step begins to run. */
public enum Occasion {
    ORDINARY,
    /** New facts were merged into a report, and its limit runs again (Order 121, Art. 35). */
    NEW_FACTS
}
