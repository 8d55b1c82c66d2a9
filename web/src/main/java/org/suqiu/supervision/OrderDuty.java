package org.suqiu.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.DutyArises;
import org.suqiu.casefile.DutyLapses;
import org.suqiu.casefile.LimitDropped;
import org.suqiu.casefile.LimitMet;
import org.suqiu.casefile.LimitSet;
import org.suqiu.casefile.Step;
import org.suqiu.casefile.StepDone;

/** The office's duty to answer an order, with the order's own date. */
@ApplicationScoped
class OrderDuty {

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

    void arise(CaseFile caseFile, SupervisionOrder order) {
        limitSet.fire(new LimitSet(
                caseFile,
                Step.SUPERVISION_ORDER,
                CaseFile.dayOf(order.orderedAt()),
                order.dueOn(),
                "督办单指定的日期",
                "The day that the supervision order names"));
        dutyArises.fire(new DutyArises(caseFile.number(), Step.SUPERVISION_ORDER));
    }

    void fulfil(CaseFile caseFile, LocalDate on) {
        limitMet.fire(new LimitMet(caseFile, Step.SUPERVISION_ORDER, on));
        stepDone.fire(new StepDone(caseFile.number(), Step.SUPERVISION_ORDER));
    }

    void drop(CaseFile caseFile) {
        limitDropped.fire(new LimitDropped(caseFile, Step.SUPERVISION_ORDER));
        dutyLapses.fire(new DutyLapses(caseFile.number(), Step.SUPERVISION_ORDER));
    }
}
