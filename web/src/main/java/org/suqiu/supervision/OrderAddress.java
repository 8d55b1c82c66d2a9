package org.suqiu.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.CasePlaced;
import org.suqiu.casefile.CaseReturned;
import org.suqiu.identity.Actor;

/** An order is addressed to one office: when the case leaves it, the office owes no answer any more. */
@ApplicationScoped
class OrderAddress {

    @Inject
    SupervisionOrders supervisionOrders;

    @Inject
    OrderDuty orderDuty;

    @Inject
    Clock clock;

    void onReturned(@Observes CaseReturned returned) {
        check(returned.caseFile(), returned.by());
    }

    void onPlaced(@Observes CasePlaced placed) {
        if (!placed.caseFile().isJustReceived()) {
            check(placed.caseFile(), placed.by());
        }
    }

    private void check(CaseFile caseFile, Actor by) {
        supervisionOrders
                .openOf(caseFile.number())
                .filter(order -> !order.isAddressedTo(caseFile.officeCode()))
                .ifPresent(order -> {
                    order.lapse(by, clock.instant());
                    orderDuty.drop(caseFile);
                });
    }
}
