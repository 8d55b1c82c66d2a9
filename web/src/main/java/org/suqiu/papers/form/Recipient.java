package org.suqiu.papers.form;

/** Whom a paper is for. */
public enum Recipient {
    COMPLAINANT,
    RESPONDENT,
    REPORTER
}
