package org.suqiu.deadlines;

/** Why a limit runs again. */
public enum RestartReason {
    /** New facts were merged: the limit runs again from the last report (Order 121, Art. 35). */
    NEW_FACTS,
    /** A review resumed the mediation, on the days that its limit still has. */
    RESUMED
}
