package org.suqiu.verification;

import org.suqiu.casefile.Outcome;

/** What can be decided on a violation report. */
public enum Decision {
    FILE(Outcome.FILED),
    NOT_FILE(Outcome.NOT_FILED),
    /** Planted or faked evidence, to extort (Order 121, Art. 42). */
    REFER_TO_POLICE(Outcome.REFERRED_TO_POLICE);

    private final Outcome outcome;

    Decision(Outcome outcome) {
        this.outcome = outcome;
    }

    public Outcome outcome() {
        return outcome;
    }
}
