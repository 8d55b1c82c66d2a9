package org.suqiu.processmodels.steps;

/** What a gateway may ask of the case. */
public enum Fact {
    PLACED,
    DISPUTED,
    STATUTORY,
    PROPOSED,
    DECIDED,
    ACCEPTED,
    REFUSED,
    TOLD,
    ANSWERED,
    VERIFIED
}
