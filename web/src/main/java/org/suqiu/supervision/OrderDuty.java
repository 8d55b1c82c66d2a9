package org.suqiu.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.LimitSet;
import org.suqiu.casefile.SideDuties;
import org.suqiu.casefile.Step;

/** The office's duty to answer an order, with the order's own date. */
@ApplicationScoped
class OrderDuty {

    @Inject
    SideDuties sideDuties;

    void arise(CaseFile caseFile, SupervisionOrder order) {
        sideDuties.arise(new LimitSet(
                caseFile,
                Step.SUPERVISION_ORDER,
                CaseFile.dayOf(order.orderedAt()),
                order.dueOn(),
                "督办单指定的日期",
                "The day that the supervision order names"));
    }

    void fulfil(CaseFile caseFile, LocalDate on) {
        sideDuties.fulfil(caseFile, Step.SUPERVISION_ORDER, on);
    }

    void drop(CaseFile caseFile) {
        sideDuties.drop(caseFile, Step.SUPERVISION_ORDER);
    }
}
