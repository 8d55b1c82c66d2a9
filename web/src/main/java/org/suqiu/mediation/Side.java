package org.suqiu.mediation;

/** The two who are to agree. */
public enum Side {
    COMPLAINANT,
    RESPONDENT
}
