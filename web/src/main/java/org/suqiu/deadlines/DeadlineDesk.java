package org.suqiu.deadlines;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.suqiu.calendar.Calendars;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.CaseLeftUnplaced;
import org.suqiu.casefile.CasePlaced;
import org.suqiu.casefile.ComplaintAccepted;
import org.suqiu.casefile.ComplaintRefused;
import org.suqiu.casefile.DecisionTold;
import org.suqiu.casefile.Step;
import org.suqiu.law.LawPacks;
import org.suqiu.law.LawStep;

/** Sets the limits as a case goes on. Observes before the process does, whose timers read what is set here. */
@ApplicationScoped
public class DeadlineDesk {

    static final int BEFORE_THE_PROCESS = 100;

    /** The prefecture's region: Xinjiang. */
    static final String REGION = "65";

    @Inject
    Deadlines deadlines;

    @Inject
    Calendars calendars;

    @Inject
    LawPacks lawPacks;

    void onPlaced(@Observes @Priority(BEFORE_THE_PROCESS) CasePlaced placed) {
        startFirst(placed.caseFile());
    }

    void onLeftUnplaced(@Observes @Priority(BEFORE_THE_PROCESS) CaseLeftUnplaced unplaced) {
        startFirst(unplaced.caseFile());
    }

    void onAccepted(@Observes @Priority(BEFORE_THE_PROCESS) ComplaintAccepted accepted) {
        meet(accepted.caseFile(), Step.ACCEPTANCE, accepted.on());
        start(accepted.caseFile(), Step.MEDIATION, accepted.on());
        startTelling(accepted.caseFile());
    }

    void onRefused(@Observes @Priority(BEFORE_THE_PROCESS) ComplaintRefused refused) {
        startTelling(refused.caseFile());
    }

    void onTold(@Observes @Priority(BEFORE_THE_PROCESS) DecisionTold told) {
        meet(told.caseFile(), Step.NOTICE, told.on());
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
        running.stream().filter(deadline -> deadline.step() != step).forEach(deadlines::remove);
        if (running.stream().noneMatch(deadline -> deadline.step() == step)) {
            start(caseFile, step, caseFile.receivedOn());
        }
    }

    private void start(CaseFile caseFile, Step step, LocalDate from) {
        lawPacks.byCode(caseFile.lawPack()).limit(LawStep.valueOf(step.name())).ifPresent(limit -> {
            var deadline = new Deadline(caseFile, step, from, limit, REGION);
            deadline.ledger(calendars.of(REGION)).ifPresent(ledger -> {
                deadline.dueBy(ledger);
                deadlines.add(deadline);
            });
        });
    }

    void meet(CaseFile caseFile, Step step, LocalDate day) {
        deadlines.of(caseFile.number(), step).ifPresent(deadline -> deadline.met(day));
    }
}
