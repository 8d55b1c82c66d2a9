package org.suqiu.mediation;

/** What a party is asked to agree to. */
public enum ConsentTo {
    /** That the office mediates (Order 121, Art. 18). */
    MEDIATION,
    /** That an association mediates in the office's name (Order 121, Art. 19). */
    ENTRUSTMENT,
    /** To what the representatives of a joint complaint agreed with the respondent (Order 121, Art. 12). */
    AGREEMENT,
    /** That a joint complaint is given up (Order 121, Art. 12). */
    WITHDRAWAL;

    boolean isOnlyForJointComplaints() {
        return this == AGREEMENT || this == WITHDRAWAL;
    }
}
