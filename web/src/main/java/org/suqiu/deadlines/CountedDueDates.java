package org.suqiu.deadlines;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.suqiu.calendar.Calendars;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.DueDate;
import org.suqiu.casefile.DueDates;
import org.suqiu.casefile.Step;

/** Answers the other features from the table of limits. */
@ApplicationScoped
class CountedDueDates implements DueDates {

    @Inject
    Deadlines deadlines;

    @Inject
    Calendars calendars;

    @Inject
    Clock clock;

    @Override
    public Optional<DueDate> running(CaseFile caseFile) {
        return clock(caseFile).map(Deadline::dueDate);
    }

    private Optional<Deadline> clock(CaseFile caseFile) {
        return caseFile.runningClock()
                .flatMap(step -> deadlines.of(caseFile.number(), step))
                .or(() -> withTheDispatcher(caseFile));
    }

    /** A case that an office of the hotline regime returned keeps that regime's clock until it is placed again. */
    private Optional<Deadline> withTheDispatcher(CaseFile caseFile) {
        return caseFile.isPlaced() ? Optional.empty() : deadlines.alarm(caseFile.number(), Step.DISPATCH);
    }

    @Override
    public List<DueDate> of(String caseNumber) {
        return deadlines.of(caseNumber).stream().map(Deadline::dueDate).toList();
    }

    @Override
    public Optional<LocalDate> dueOn(String caseNumber, Step step) {
        return deadlines.of(caseNumber, step).map(Deadline::dueOn);
    }

    /** The clock that runs when the case closes is the one it has to be closed by; appraisal ends with the case. */
    @Override
    public Optional<LocalDate> closingDueOn(CaseFile caseFile) {
        return clock(caseFile)
                .map(deadline -> deadline.suspensions().isEmpty() ? deadline.dueOn() : ifResumedToday(deadline));
    }

    private LocalDate ifResumedToday(Deadline deadline) {
        return deadline.count()
                .resumedOn(CaseFile.dayOf(clock.instant()))
                .dueOn(calendars.of(deadline.reckoning().region()));
    }
}
