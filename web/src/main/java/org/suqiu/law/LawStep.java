package org.suqiu.law;

/** A step of the procedure that has a limit or grounds. */
public enum LawStep {
    /** Deciding on acceptance, and telling. */
    ACCEPTANCE,
    MEDIATION,
    /** Telling both parties that the mediation was terminated. */
    NOTICE,
    /** Verifying a violation report. */
    VERIFICATION,
    /** Verifying a report into which new facts were merged; a pack without it has no rule on repeated reports. */
    MERGED_REPORT,
    /** Verifying a clue that was found in a mediation. */
    CONVERSION,
    /** Answering an enquiry, or any case of a hotline office. */
    ANSWER,
    /** Giving back what the office has no power for. */
    RETURN,
    /** Settling which office is responsible. */
    DESIGNATION,
    /** Looking again when the complainant is not content. */
    REVIEW,
    /** Asking the complainant after closing how it went. */
    FOLLOW_UP,
    /** Telling a named reporter whether a case was filed. */
    REPORTER_NOTICE
}
