package org.suqiu.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;

/**
 * What has to be done beside the main procedure by a day of its own, such as a follow-up call. The limit begins before the
 * duty arises and ends before the duty does: the process reads it for its timers.
 */
@ApplicationScoped
public class SideDuties {

    @Inject
    Event<LimitBegins> limitBegins;

    @Inject
    Event<LimitSet> limitSet;

    @Inject
    Event<LimitMet> limitMet;

    @Inject
    Event<LimitDropped> limitDropped;

    @Inject
    Event<DutyArises> dutyArises;

    @Inject
    Event<DutyLapses> dutyLapses;

    @Inject
    Event<StepDone> stepDone;

    /** With the limit that the law pack has for it. */
    public void arise(LimitBegins limit) {
        limitBegins.fire(limit);
        dutyArises.fire(new DutyArises(limit.caseFile().number(), limit.step()));
    }

    /** With a date that a person named. */
    public void arise(LimitSet limit) {
        limitSet.fire(limit);
        dutyArises.fire(new DutyArises(limit.caseFile().number(), limit.step()));
    }

    /** Where no law says by when. */
    public void arise(CaseFile caseFile, Step step) {
        dutyArises.fire(new DutyArises(caseFile.number(), step));
    }

    /** Whoever had to did it. */
    public void fulfil(CaseFile caseFile, Step step, LocalDate on) {
        limitMet.fire(new LimitMet(caseFile, step, on));
        stepDone.fire(new StepDone(caseFile.number(), step));
    }

    /** What was waited for came by itself: nobody had it as a task. */
    public void settle(CaseFile caseFile, Step step, LocalDate on) {
        limitMet.fire(new LimitMet(caseFile, step, on));
        dutyLapses.fire(new DutyLapses(caseFile.number(), step));
    }

    /** Nobody wants it any more. */
    public void drop(CaseFile caseFile, Step step) {
        limitDropped.fire(new LimitDropped(caseFile, step));
        dutyLapses.fire(new DutyLapses(caseFile.number(), step));
    }
}
