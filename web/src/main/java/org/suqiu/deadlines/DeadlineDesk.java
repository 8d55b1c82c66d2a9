package org.suqiu.deadlines;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.CaseLeftUnplaced;
import org.suqiu.casefile.CasePlaced;
import org.suqiu.casefile.ComplaintAccepted;
import org.suqiu.casefile.ComplaintRefused;
import org.suqiu.casefile.DecisionTold;
import org.suqiu.casefile.Origin;
import org.suqiu.casefile.Step;
import org.suqiu.law.LawStep;

/** Sets the limits as a case goes on. Observes before the process does, whose timers read what is set here. */
@ApplicationScoped
public class DeadlineDesk {

    static final int BEFORE_THE_PROCESS = 100;

    @Inject
    Deadlines deadlines;

    @Inject
    LimitKeeper limits;

    @Inject
    Clock clock;

    /** In the hotline regime an office that lacks the power gives the case back within days of getting it. */
    void onPlaced(@Observes @Priority(BEFORE_THE_PROCESS) CasePlaced placed) {
        startFirst(placed.caseFile());
        begin(placed.caseFile(), Step.RETURN, LawStep.RETURN, CaseFile.dayOf(clock.instant()));
    }

    void onLeftUnplaced(@Observes @Priority(BEFORE_THE_PROCESS) CaseLeftUnplaced unplaced) {
        startFirst(unplaced.caseFile());
    }

    void onAccepted(@Observes @Priority(BEFORE_THE_PROCESS) ComplaintAccepted accepted) {
        limits.meet(accepted.caseFile(), Step.ACCEPTANCE, accepted.on());
        limits.begin(accepted.caseFile(), Step.MEDIATION, LawStep.MEDIATION, accepted.on());
        startTelling(accepted.caseFile());
    }

    void onRefused(@Observes @Priority(BEFORE_THE_PROCESS) ComplaintRefused refused) {
        startTelling(refused.caseFile());
    }

    void onTold(@Observes @Priority(BEFORE_THE_PROCESS) DecisionTold told) {
        limits.meet(told.caseFile(), Step.NOTICE, told.on());
    }

    private void startTelling(CaseFile caseFile) {
        deadlines
                .of(caseFile.number(), Step.ACCEPTANCE)
                .map(Deadline::ofTelling)
                .ifPresent(deadlines::add);
    }

    /** Runs from receipt, whoever has the case; another regime brings another step, and the clock of the former ends. */
    private void startFirst(CaseFile caseFile) {
        Step step = caseFile.runningClock().orElseThrow();
        List<Deadline> running = caseFile.isJustReceived() ? List.of() : deadlines.of(caseFile.number());
        running.stream()
                .filter(deadline -> deadline.step().isMain() && deadline.step() != step)
                .forEach(deadlines::remove);
        if (running.stream().noneMatch(deadline -> deadline.step() == step)) {
            begin(caseFile, step, law(caseFile, step), caseFile.receivedOn());
        }
    }

    private void begin(CaseFile caseFile, Step step, LawStep law, LocalDate from) {
        if (caseFile.isJustReceived()) {
            limits.beginFirst(caseFile, step, law, from);
        } else {
            limits.begin(caseFile, step, law, from);
        }
    }

    /** A clue that turned up in a mediation is verified by an article of its own (Order 121, Art. 27; Order 20, Art. 23). */
    private static LawStep law(CaseFile caseFile, Step step) {
        boolean clue = caseFile.origin().filter(Origin.CLUE::equals).isPresent();
        return clue && step == Step.VERIFICATION ? LawStep.CONVERSION : LawStep.valueOf(step.name());
    }
}
