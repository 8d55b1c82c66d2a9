package org.suqiu.casefile;

/** How a case ended. */
public enum Outcome {
    REFUSED,
    AGREED,
    SETTLED,
    FAILED,
    TERMINATED,
    /** Accepted and closed elsewhere without a mediation; only imports know it. */
    CLOSED_WITHOUT_MEDIATION,
    FILED,
    NOT_FILED,
    /** The report was planted to extort: the police look into it (Order 121, Art. 42). */
    REFERRED_TO_POLICE,
    ANSWERED,
    /** Withdrawn, referred or joined before anything was decided. */
    ENDED_BEFORE_DECISION;

    /** The end of a mediation, whatever came of it. */
    public boolean isMediated() {
        return this == AGREED || this == SETTLED || this == FAILED || this == TERMINATED;
    }

    /** Whether to file was decided, and that is told. Whom the police look into (Order 121, Art. 42) is not warned. */
    public boolean isToldToReporter() {
        return this == FILED || this == NOT_FILED;
    }

    public boolean isDecided() {
        return this != ANSWERED && this != ENDED_BEFORE_DECISION;
    }
}
