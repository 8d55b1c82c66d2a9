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
    IMPORTED(false),
    NOTED(false),
    PRIORITY_SET(false),
    MATERIAL_DEMANDED(true),
    MATERIAL_SUPPLIED(true),
    DEMAND_LAPSED(true),
    WITHDRAWN(true),
    DESIGNATION_ASKED(true),
    DESIGNATED(true),
    HANDING_UP_PROPOSED(false),
    HANDING_UP_REJECTED(false),
    TAKEN_OVER(true),
    LINKED(false),
    JOINED(true),
    JOINED_BY(false),
    MEDIATION_ENTRUSTED(true),
    CONSENT_RECORDED(false),
    SESSION_CALLED(true),
    SESSION_HELD(true),
    SESSION_FAILED(true),
    RECUSAL_ASKED(false),
    RECUSAL_DECIDED(false),
    NON_PERFORMANCE_RECORDED(true),
    COUNTING_PAUSED(true),
    COUNTING_RESUMED(true),
    EXTENSION_PROPOSED(false),
    EXTENSION_REJECTED(false),
    EXTENDED(true),
    VERIFICATION_PROPOSED(false),
    VERIFICATION_REJECTED(false),
    VERIFIED(true),
    NEW_FACTS_MERGED(true),
    LIMIT_RESTARTED(true),
    REPORTER_TOLD(true),
    SUPERVISION_ORDERED(false),
    SUPERVISION_ORDER_ANSWERED(false),
    SUPERVISION_ORDER_LIFTED(false),
    FOLLOWED_UP(false),
    RATED(false),
    REVIEW_ASKED(true),
    REVIEW_DECIDED(true),
    RESUMED(true),
    SPOT_CHECKED(false),
    CORRECTED(false),
    PAPER_ISSUED(false),
    PAPER_SENT(true);

    private final boolean toldToFiler;

    EventType(boolean toldToFiler) {
        this.toldToFiler = toldToFiler;
    }

    public boolean isToldToFiler() {
        return toldToFiler;
    }
}
