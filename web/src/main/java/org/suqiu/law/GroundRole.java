package org.suqiu.law;

/** What a ground means, whatever its number in a law pack. */
public enum GroundRole {
    NOT_OUR_REMIT,
    ALREADY_DEALT_WITH,
    NOT_FOR_CONSUMPTION,
    TOO_LATE,
    MATERIAL_MISSING,
    FALSE_IDENTITY,

    WITHDRAWN_OR_SETTLED,
    ABSENT_OR_REFUSES,
    NO_AGREEMENT,
    APPRAISAL_COST,
    LIMIT_RUN_OUT,
    SHOULD_NOT_HAVE_BEGUN,
    PARTY_GONE,

    OTHER
}
