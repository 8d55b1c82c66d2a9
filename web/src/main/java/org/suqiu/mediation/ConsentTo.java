package org.suqiu.mediation;

/** What a party is asked to agree to. */
public enum ConsentTo {
    /** That the office mediates (Order 121, Art. 18). */
    MEDIATION,
    /** That an association mediates in the office's name (Order 121, Art. 19). */
    ENTRUSTMENT
}
