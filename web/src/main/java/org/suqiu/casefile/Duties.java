package org.suqiu.casefile;

import java.util.List;
import org.suqiu.identity.Actor;

/** The steps that cases wait for. */
public interface Duties {

    /**
     * The actor does a step: it must be due, be the actor's to do, and not be held by somebody else. What nobody holds
     * becomes the actor's. A telling can be done before its message has gone out.
     */
    void take(CaseFile caseFile, Step step, Actor actor);

    /** @return whether the step is due now, whoever has to do it */
    boolean waitsFor(CaseFile caseFile, Step step);

    /** @return whether the step is a telling that runs, be it that it waits for somebody or that a message may yet spare it */
    boolean isUnderway(CaseFile caseFile, Step step);

    /** @return whether the step is due and in the hands of this person */
    boolean isHeldBy(CaseFile caseFile, Step step, Actor actor);

    /** @return what can be done with the case now, each as the last word of its URL */
    List<String> possible(CaseFile caseFile);
}
