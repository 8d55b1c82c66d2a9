package org.suqiu.notification;

import org.suqiu.casefile.Kind;

/** Who is told. */
public enum Recipient {
    COMPLAINANT,
    REPORTER,
    RESPONDENT;

    /** Who brought the case to the hotline. */
    static Recipient filerOf(Kind kind) {
        return kind == Kind.VIOLATION_REPORT ? REPORTER : COMPLAINANT;
    }
}
