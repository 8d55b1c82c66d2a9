package org.suqiu.deadlines;

import static org.suqiu.deadlines.DeadlineDesk.BEFORE_THE_PROCESS;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.suqiu.casefile.LimitBegins;
import org.suqiu.casefile.LimitDropped;
import org.suqiu.casefile.LimitMet;
import org.suqiu.casefile.LimitSet;
import org.suqiu.casefile.MediationResumed;
import org.suqiu.casefile.Step;

/** Hears from the features which limits begin and end beside those of the main line. */
@ApplicationScoped
class LimitDesk {

    @Inject
    LimitKeeper limits;

    @Inject
    Deadlines deadlines;

    void onBegins(@Observes @Priority(BEFORE_THE_PROCESS) LimitBegins begins) {
        limits.begin(begins);
    }

    void onSet(@Observes @Priority(BEFORE_THE_PROCESS) LimitSet set) {
        limits.set(set);
    }

    void onMet(@Observes @Priority(BEFORE_THE_PROCESS) LimitMet met) {
        limits.meet(met.caseFile(), met.step(), met.on());
    }

    void onDropped(@Observes @Priority(BEFORE_THE_PROCESS) LimitDropped dropped) {
        limits.drop(dropped.caseFile(), dropped.step());
    }

    /** The limit had gone on: what is left of it is left. */
    void onResumed(@Observes @Priority(BEFORE_THE_PROCESS) MediationResumed resumed) {
        deadlines.of(resumed.caseFile().number(), Step.MEDIATION).ifPresent(Deadline::reopen);
    }
}
