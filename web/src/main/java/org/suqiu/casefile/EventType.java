package org.suqiu.casefile;

/** What can happen to a case; some of it is told to the one who filed, on the tracking page. */
public enum EventType {
    RECEIVED(true),
    PLACED(true),
    LEFT_UNPLACED(true),
    RETURNED(true),
    CLAIMED(false),
    RELEASED(false),
    ASSIGNED(false),
    ACCEPTED(true),
    REFUSAL_PROPOSED(false),
    REFUSAL_REJECTED(false),
    REFUSED(true),
    DECISION_TOLD(true),
    MESSAGE_FAILED(false),
    CLOSING_TOLD(false),
    WARNED(false),
    ESCALATED(false),
    DUE_DATE_MOVED(true),
    CONSENTS_RECORDED(false),
    MEDIATION_CONCLUDED(true),
    PAYMENT_RECORDED(true),
    ANSWERED(true),
    CLOSED(true),
    ACCESS_CODE_RENEWED(false),
    IMPORTED(false);

    private final boolean toldToFiler;

    EventType(boolean toldToFiler) {
        this.toldToFiler = toldToFiler;
    }

    public boolean isToldToFiler() {
        return toldToFiler;
    }
}
