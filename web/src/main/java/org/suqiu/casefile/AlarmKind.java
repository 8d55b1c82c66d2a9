package org.suqiu.casefile;

/** What people hear of a limit. */
public enum AlarmKind {
    /** It is nearly over. */
    WARNING,
    /** It is over, and nobody has done it. */
    ESCALATION
}
