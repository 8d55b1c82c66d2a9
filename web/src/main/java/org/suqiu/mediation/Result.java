package org.suqiu.mediation;

import org.suqiu.casefile.Outcome;

/** How a mediation ended. */
public enum Result {
    /** An agreement was reached in mediation. */
    AGREED(Outcome.AGREED),
    /** The parties settled between themselves: ground 23-1. */
    SETTLED(Outcome.SETTLED),
    /** A party said that there is no agreement: ground 23-3. */
    FAILED(Outcome.FAILED),
    /** Any other statutory ground. */
    TERMINATED(Outcome.TERMINATED);

    private final Outcome outcome;

    Result(Outcome outcome) {
        this.outcome = outcome;
    }

    public Outcome outcome() {
        return outcome;
    }

    /** What comes of a mediation that was held; the parties may also settle, or stay away, without one. */
    boolean isMediated() {
        return this == AGREED || this == FAILED;
    }

    public boolean isSuccess() {
        return this == AGREED || this == SETTLED;
    }
}
