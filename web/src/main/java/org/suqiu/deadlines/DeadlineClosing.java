package org.suqiu.deadlines;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.suqiu.casefile.CaseClosed;
import org.suqiu.casefile.Step;
import org.suqiu.identity.Actor;

/**
 * Stops the clocks of a closed case on the day it closed. Appraisal ends with the case. Duties beside the main line go
 * on, such as telling; what only makes sense before the end falls away.
 */
@ApplicationScoped
class DeadlineClosing {

    private static final Set<Step> ONLY_BEFORE_THE_END = EnumSet.of(Step.MATERIAL, Step.RETURN, Step.DESIGNATION);

    @Inject
    Deadlines deadlines;

    @Inject
    LimitKeeper limits;

    @Inject
    Clock clock;

    void onClosed(@Observes @Priority(DeadlineDesk.BEFORE_THE_PROCESS) CaseClosed closed) {
        deadlines.of(closed.caseFile().number()).stream()
                .filter(Deadline::isOpen)
                .forEach(deadline -> stop(deadline, closed.byLaw() ? deadline.dueOn() : closed.on()));
    }

    private void stop(Deadline deadline, LocalDate on) {
        if (deadline.step().isMain()) {
            endAppraisal(deadline, on);
            deadline.met(on);
        } else if (ONLY_BEFORE_THE_END.contains(deadline.step())) {
            deadlines.remove(deadline);
        }
    }

    private void endAppraisal(Deadline deadline, LocalDate day) {
        List<Suspension> going = deadline.suspensions().stream()
                .filter(suspension -> !suspension.isOverOn(day))
                .toList();
        going.forEach(suspension -> suspension.end(day, Actor.SYSTEM, clock.instant()));
        if (!going.isEmpty()) {
            limits.recount(deadline);
        }
    }
}
