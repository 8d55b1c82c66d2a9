package org.suqiu.deadlines;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.suqiu.calendar.Calendars;
import org.suqiu.calendar.TimeLimit;
import org.suqiu.calendar.WorkCalendar;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.Occasion;
import org.suqiu.casefile.Step;
import org.suqiu.law.LawStep;
import org.suqiu.law.StatutoryLimit;

/**
 * The limits of an open case that began on another platform. What is late already counts as warned of and escalated: whoever
 * brings the cases in escalates them together.
 */
@ApplicationScoped
public class TransferredDeadlines {

    @Inject
    Calendars calendars;

    @Inject
    LawfulLimits lawfulLimits;

    /**
     * @param acceptedOn null before the decision
     * @param givenDueOn the date of the other platform for the step that runs now, or null
     */
    public List<Deadline> of(CaseFile caseFile, LocalDate acceptedOn, LocalDate givenDueOn, Instant now) {
        List<Deadline> deadlines = new ArrayList<>();
        Step running = caseFile.runningClock().orElseThrow();
        if (acceptedOn != null) {
            counted(caseFile, Step.ACCEPTANCE, caseFile.receivedOn()).ifPresent(decision -> {
                decision.met(acceptedOn);
                deadlines.add(decision);
            });
        }
        LocalDate start = acceptedOn == null ? caseFile.receivedOn() : acceptedOn;
        Optional<Deadline> deadline =
                givenDueOn == null ? counted(caseFile, running, start) : given(caseFile, running, start, givenDueOn);
        deadline.ifPresent(limit -> {
            alarm(limit, now);
            deadlines.add(limit);
        });
        return deadlines;
    }

    /** Nothing for what was received before the first calendar. */
    private Optional<Deadline> counted(CaseFile caseFile, Step step, LocalDate start) {
        return limit(caseFile, step)
                .filter(limit -> calendar().reachesBackTo(caseFile.receivedOn()))
                .map(limit -> new Deadline(caseFile, step, Reckoning.of(caseFile, limit, start)))
                .filter(deadline -> deadline.countOn(calendar()));
    }

    private Optional<Deadline> given(CaseFile caseFile, Step step, LocalDate start, LocalDate dueOn) {
        StatutoryLimit limit = limit(caseFile, step).orElseGet(() -> ofThePlatform(step));
        var deadline = new Deadline(
                caseFile, step, Reckoning.of(caseFile, limit, start).givenOn(dueOn));
        deadline.countOn(calendar());
        return Optional.of(deadline);
    }

    /** A date stands though no law here knows a limit for the step; the amount is a formality. */
    private static StatutoryLimit ofThePlatform(Step step) {
        return new StatutoryLimit(
                LawStep.valueOf(step.name()),
                TimeLimit.workingDays(1),
                null,
                "来源平台设定的期限",
                "Set by the platform that the case came from",
                true);
    }

    private Optional<StatutoryLimit> limit(CaseFile caseFile, Step step) {
        return lawfulLimits.of(caseFile, step, Occasion.ORDINARY);
    }

    private WorkCalendar calendar() {
        return calendars.of(Reckoning.REGION);
    }

    private static void alarm(Deadline deadline, Instant now) {
        if (deadline.isLateOn(CaseFile.dayOf(now))) {
            deadline.warn(now);
            deadline.escalate(now);
        }
    }
}
