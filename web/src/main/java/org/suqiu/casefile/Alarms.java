package org.suqiu.casefile;

/** Remembers for which steps somebody was already warned or called in; kept by the deadlines feature. */
public interface Alarms {

    /** @return whether this is the first warning about the step */
    boolean warn(String caseNumber, Step step);

    /** @return whether this is the first escalation of the step */
    boolean escalate(String caseNumber, Step step);
}
