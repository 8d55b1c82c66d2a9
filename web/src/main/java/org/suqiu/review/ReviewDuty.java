package org.suqiu.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.DutyArises;
import org.suqiu.casefile.LimitBegins;
import org.suqiu.casefile.LimitMet;
import org.suqiu.casefile.Step;
import org.suqiu.casefile.StepDone;
import org.suqiu.law.LawStep;

/** The head's duty to look again, with its limit. */
@ApplicationScoped
class ReviewDuty {

    @Inject
    Event<LimitBegins> limitBegins;

    @Inject
    Event<LimitMet> limitMet;

    @Inject
    Event<DutyArises> dutyArises;

    @Inject
    Event<StepDone> stepDone;

    void arise(CaseFile caseFile, LocalDate on) {
        limitBegins.fire(new LimitBegins(caseFile, Step.REVIEW, LawStep.REVIEW, on));
        dutyArises.fire(new DutyArises(caseFile.number(), Step.REVIEW));
    }

    void meet(CaseFile caseFile, LocalDate on) {
        limitMet.fire(new LimitMet(caseFile, Step.REVIEW, on));
    }

    void fulfil(CaseFile caseFile) {
        stepDone.fire(new StepDone(caseFile.number(), Step.REVIEW));
    }
}
