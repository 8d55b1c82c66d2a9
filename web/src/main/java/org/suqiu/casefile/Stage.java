package org.suqiu.casefile;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Where a case stands. */
public enum Stage {
    /** With the dispatcher: not placed yet, or returned. */
    RECEIVED(Step.DISPATCH),
    AWAITING_ACCEPTANCE(Step.ACCEPTANCE),
    IN_MEDIATION(Step.MEDIATION),
    AWAITING_VERIFICATION(Step.VERIFICATION),
    AWAITING_ANSWER(Step.ANSWER),
    CLOSED(null);

    private static final Set<Stage> AT_AN_OFFICE =
            EnumSet.of(AWAITING_ACCEPTANCE, AWAITING_VERIFICATION, AWAITING_ANSWER);

    private final Step step;

    Stage(Step step) {
        this.step = step;
    }

    /** What the stage waits for; nothing once the case is closed. */
    public Optional<Step> step() {
        return Optional.ofNullable(step);
    }

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
