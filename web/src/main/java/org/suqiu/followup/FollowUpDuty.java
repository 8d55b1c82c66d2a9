package org.suqiu.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.DutyArises;
import org.suqiu.casefile.DutyLapses;
import org.suqiu.casefile.LimitBegins;
import org.suqiu.casefile.LimitDropped;
import org.suqiu.casefile.LimitMet;
import org.suqiu.casefile.Step;
import org.suqiu.casefile.StepDone;
import org.suqiu.law.LawStep;

/** The agents' duty to call, with its limit. */
@ApplicationScoped
class FollowUpDuty {

    @Inject
    Event<LimitBegins> limitBegins;

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

    void arise(CaseFile caseFile, LocalDate on) {
        limitBegins.fire(new LimitBegins(caseFile, Step.FOLLOW_UP, LawStep.FOLLOW_UP, on));
        dutyArises.fire(new DutyArises(caseFile.number(), Step.FOLLOW_UP));
    }

    void fulfil(CaseFile caseFile, LocalDate on) {
        limitMet.fire(new LimitMet(caseFile, Step.FOLLOW_UP, on));
        stepDone.fire(new StepDone(caseFile.number(), Step.FOLLOW_UP));
    }

    void drop(CaseFile caseFile) {
        limitDropped.fire(new LimitDropped(caseFile, Step.FOLLOW_UP));
        dutyLapses.fire(new DutyLapses(caseFile.number(), Step.FOLLOW_UP));
    }
}
