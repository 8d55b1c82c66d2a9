package org.suqiu.casefile;

import java.util.Set;

/**
 * Remembers for which steps somebody was already warned or called in, and knows who is to hear of it; kept by the deadlines
 * feature.
 */
public interface Alarms {

    /** @return whether this is the first warning about the step */
    boolean warn(String caseNumber, Step step);

    /** @return whether it is time, and this is the first escalation of the step */
    boolean escalate(String caseNumber, Step step);

    /** @return the roles that hear of it */
    Set<String> told(Step step, AlarmKind kind);
}
