package org.suqiu.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.CaseFiles;
import org.suqiu.casefile.CaseRecord;
import org.suqiu.casefile.Duties;
import org.suqiu.casefile.EventType;
import org.suqiu.casefile.ExpectedVersion;
import org.suqiu.casefile.Step;
import org.suqiu.casefile.SupervisionOrderAnswered;
import org.suqiu.casefile.SupervisionOrdered;
import org.suqiu.identity.Actor;
import org.suqiu.rules.RuleViolation;

/** Where the supervisor orders and the office answers. The law leaves it to the authorities to see to each other's work. */
@ApplicationScoped
public class SupervisionOrderDesk {

    @Inject
    CaseFiles caseFiles;

    @Inject
    SupervisionOrders supervisionOrders;

    @Inject
    OrderDuty orderDuty;

    @Inject
    CaseRecord caseRecord;

    @Inject
    Duties duties;

    @Inject
    Event<SupervisionOrdered> ordered;

    @Inject
    Event<SupervisionOrderAnswered> answered;

    @Inject
    Clock clock;

    /** @throws RuleViolation while the office owes the answer to another one */
    @Transactional
    public SupervisionOrder order(
            String number, ExpectedVersion expected, String instruction, LocalDate dueOn, Actor supervisor) {
        CaseFile caseFile = expected.of(caseFiles.toChange(supervisor, number));
        if (supervisionOrders.openOf(number).isPresent()) {
            throw new RuleViolation("supervision-order-open", number);
        }
        SupervisionOrder order = new SupervisionOrder(caseFile, instruction, dueOn, supervisor, clock.instant());
        supervisionOrders.add(order);
        caseRecord.add(number, EventType.SUPERVISION_ORDERED, supervisor, Map.of("dueOn", dueOn.toString()));
        orderDuty.arise(caseFile, order);
        ordered.fire(new SupervisionOrdered(caseFile, today()));
        return order;
    }

    @Transactional
    public SupervisionOrder answer(String number, ExpectedVersion expected, long id, String text, Actor by) {
        CaseFile caseFile = expected.of(caseFiles.toChange(by, number));
        SupervisionOrder order = supervisionOrders.byId(number, id);
        order.answer(text, by, clock.instant());
        duties.take(caseFile, Step.SUPERVISION_ORDER, by);
        caseRecord.add(number, EventType.SUPERVISION_ORDER_ANSWERED, by);
        answered.fire(new SupervisionOrderAnswered(caseFile, today(), order.dueOn()));
        orderDuty.fulfil(caseFile, today());
        return order;
    }

    @Transactional
    public SupervisionOrder lift(String number, ExpectedVersion expected, long id, String remark, Actor supervisor) {
        CaseFile caseFile = expected.of(caseFiles.toChange(supervisor, number));
        SupervisionOrder order = supervisionOrders.byId(number, id);
        boolean unanswered = order.isOpen();
        order.lift(remark, supervisor, clock.instant());
        caseRecord.add(number, EventType.SUPERVISION_ORDER_LIFTED, supervisor);
        if (unanswered) {
            orderDuty.drop(caseFile);
        }
        return order;
    }

    private LocalDate today() {
        return CaseFile.dayOf(clock.instant());
    }
}
