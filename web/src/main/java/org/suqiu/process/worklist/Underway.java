package org.suqiu.process.worklist;

import java.util.Set;
import org.suqiu.casefile.Step;

/** What runs without a task yet. */
public interface Underway {

    /** @return the tellings of a case that run, be it that a task waits or that a message is on its way which may spare it */
    Set<Step> of(String caseNumber);
}
