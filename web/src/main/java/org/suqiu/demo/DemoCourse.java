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

    boolean isTold() {
        return isAccepted() && this != ACCEPTED_UNTOLD;
    }
}
