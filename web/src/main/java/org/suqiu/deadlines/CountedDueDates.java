package org.suqiu.deadlines;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
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

    @Override
    public Map<String, DueDate> running(List<CaseFile> cases) {
        if (cases.isEmpty()) {
            return Map.of();
        }
        List<String> numbers = cases.stream().map(CaseFile::number).toList();
        Map<String, List<Deadline>> limits =
                deadlines.of(numbers).stream().collect(Collectors.groupingBy(Deadline::caseNumber));
        Map<String, DueDate> running = new HashMap<>();
        for (CaseFile caseFile : cases) {
            List<Deadline> own = limits.getOrDefault(caseFile.number(), List.of());
            clock(caseFile, step -> own.stream()
                            .filter(limit -> limit.ringsFor(step))
                            .findFirst())
                    .ifPresent(limit -> running.put(caseFile.number(), limit.dueDate()));
        }
        return running;
    }

    private Optional<Deadline> clock(CaseFile caseFile) {
        return clock(caseFile, step -> deadlines.alarm(caseFile.number(), step));
    }

    /** A case that an office of the hotline regime returned keeps that regime's clock until it is placed again. */
    private static Optional<Deadline> clock(CaseFile caseFile, Function<Step, Optional<Deadline>> limits) {
        return caseFile.runningClock()
                .flatMap(limits)
                .or(() -> caseFile.isPlaced() ? Optional.empty() : limits.apply(Step.DISPATCH));
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
