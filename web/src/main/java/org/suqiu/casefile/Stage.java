package org.suqiu.casefile;

import java.util.EnumSet;
import java.util.Set;

/** Where a case stands. */
public enum Stage {
    /** With the dispatcher: not placed yet, or returned. */
    RECEIVED,
    AWAITING_ACCEPTANCE,
    IN_MEDIATION,
    AWAITING_VERIFICATION,
    AWAITING_ANSWER,
    CLOSED;

    private static final Set<Stage> AT_AN_OFFICE =
            EnumSet.of(AWAITING_ACCEPTANCE, AWAITING_VERIFICATION, AWAITING_ANSWER);

    public boolean leadsTo(Stage next) {
        return switch (this) {
            case RECEIVED -> AT_AN_OFFICE.contains(next) || next == CLOSED;
            case AWAITING_ACCEPTANCE -> next == IN_MEDIATION || next == RECEIVED || next == CLOSED;
            case IN_MEDIATION -> next == CLOSED;
            case AWAITING_VERIFICATION, AWAITING_ANSWER -> next == RECEIVED || next == CLOSED;
            case CLOSED -> false;
        };
    }

    /** Only what an office has not begun to handle goes back (Order 121, Art. 41). */
    public boolean canBeReturned() {
        return leadsTo(RECEIVED);
    }
}
