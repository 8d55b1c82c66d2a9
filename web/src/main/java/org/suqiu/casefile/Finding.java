package org.suqiu.casefile;

/** What the record of a case shows that a statutory ground can rest on; on which one, the table of grounds says. */
public enum Finding {
    MATERIAL_NOT_SUPPLIED,
    IDENTITY_NOT_PROVED,
    /** Another authority is competent, and was named. */
    OTHER_AUTHORITY,
    /** The same dispute was filed and dealt with before. */
    DEALT_WITH_BEFORE,
    /** What happened lies more than three years before the filing. */
    THREE_YEARS_PAST,

    WITHDRAWN,
    COMPLAINANT_REFUSES,
    RESPONDENT_REFUSES,
    /** A party stayed away from the last session without a good reason. */
    PARTY_ABSENT,
    LIMIT_RUN_OUT
}
