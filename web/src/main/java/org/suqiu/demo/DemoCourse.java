package org.suqiu.demo;

/** How far a demo case has come. */
enum DemoCourse {
    NEW,
    ACCEPTED_UNTOLD,
    ACCEPTED,
    REFUSAL_PROPOSED,
    REFUSED,
    AGREED,
    SETTLED,
    FAILED,
    TERMINATED,
    ANSWERED;

    boolean isAccepted() {
        return switch (this) {
            case ACCEPTED_UNTOLD, ACCEPTED, AGREED, SETTLED, FAILED, TERMINATED -> true;
            case NEW, REFUSAL_PROPOSED, REFUSED, ANSWERED -> false;
        };
    }

    /** Of the others both parties wait to be told how the mediation ended. */
    boolean isClosingTold() {
        return this == AGREED || this == SETTLED;
    }

    boolean isTold() {
        return isAccepted() && this != ACCEPTED_UNTOLD;
    }
}
