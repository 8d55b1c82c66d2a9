package org.suqiu.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.function.Predicate;
import org.suqiu.casefile.CaseClosed;
import org.suqiu.casefile.CaseHandedOver;
import org.suqiu.casefile.CaseReturned;
import org.suqiu.casefile.DutyLapses;
import org.suqiu.casefile.Step;

/** Nobody decides on a closed case any more, nor on one that left the office: what waited for the head falls away. */
@ApplicationScoped
class ApprovalLapse {

    @Inject
    Approvals approvals;

    @Inject
    Event<DutyLapses> lapses;

    @Inject
    Clock clock;

    void onClosed(@Observes CaseClosed closed) {
        lapse(closed.caseFile().number(), any -> true);
    }

    void onReturned(@Observes CaseReturned returned) {
        lapse(returned.caseFile().number(), any -> true);
    }

    /** It need not be handed up any more. What else waits, the new office's head decides. */
    void onHandedOver(@Observes CaseHandedOver handed) {
        lapse(handed.caseFile().number(), approval -> approval.matter() == Matter.HANDING_UP);
    }

    private void lapse(String number, Predicate<Approval> falling) {
        List<Approval> pending = approvals.of(number).stream()
                .filter(Approval::isPending)
                .filter(falling)
                .toList();
        pending.forEach(approval -> approval.lapse(clock.instant()));
        if (!pending.isEmpty()) {
            lapses.fire(new DutyLapses(number, Step.APPROVAL));
        }
    }
}
