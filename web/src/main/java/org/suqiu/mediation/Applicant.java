package org.suqiu.mediation;

/** Who asks that a mediator step aside. */
public enum Applicant {
    COMPLAINANT,
    RESPONDENT,
    /** The mediator, of own accord. */
    MEDIATOR
}
