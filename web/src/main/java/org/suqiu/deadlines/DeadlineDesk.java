package org.suqiu.deadlines;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.CaseLeftUnplaced;
import org.suqiu.casefile.CasePlaced;
import org.suqiu.casefile.ComplaintAccepted;
import org.suqiu.casefile.ComplaintRefused;
import org.suqiu.casefile.DecisionTold;
import org.suqiu.casefile.LimitBegins;
import org.suqiu.casefile.Step;

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
        begin(new LimitBegins(placed.caseFile(), Step.RETURN, CaseFile.dayOf(clock.instant())));
    }

    void onLeftUnplaced(@Observes @Priority(BEFORE_THE_PROCESS) CaseLeftUnplaced unplaced) {
        startFirst(unplaced.caseFile());
    }

    void onAccepted(@Observes @Priority(BEFORE_THE_PROCESS) ComplaintAccepted accepted) {
        limits.meet(accepted.caseFile(), Step.ACCEPTANCE, accepted.on());
        limits.begin(new LimitBegins(accepted.caseFile(), Step.MEDIATION, accepted.on()));
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
            begin(new LimitBegins(caseFile, step, caseFile.receivedOn()));
        }
    }

    private void begin(LimitBegins begins) {
        if (begins.caseFile().isJustReceived()) {
            limits.beginFirst(begins);
        } else {
            limits.begin(begins);
        }
    }
}
