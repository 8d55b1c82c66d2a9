package org.suqiu.deadlines;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.suqiu.calendar.Calendars;
import org.suqiu.calendar.WorkCalendar;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.LimitBegins;
import org.suqiu.casefile.LimitSet;
import org.suqiu.casefile.Occasion;
import org.suqiu.casefile.Step;

/** Lets the limit of a step begin, begin anew, be met and fall away. */
@ApplicationScoped
class LimitKeeper {

    @Inject
    Deadlines deadlines;

    @Inject
    Calendars calendars;

    @Inject
    LawfulLimits lawfulLimits;

    @Inject
    Event<DueDateMoved> moved;

    @Inject
    Clock clock;

    /** Where the law pack sets no limit, or no calendar reaches back so far, the step has no due date. */
    void begin(LimitBegins begins) {
        Optional<Reckoning> reckoning = reckoning(begins);
        if (reckoning.isPresent()) {
            run(begins.caseFile(), begins.step(), begins.occasion(), reckoning.get());
        } else {
            drop(begins.caseFile(), begins.step());
        }
    }

    /** The same for a case that just came in, of which nothing is stored: saves the looking. */
    void beginFirst(LimitBegins begins) {
        reckoning(begins).ifPresent(reckoning -> keep(new Deadline(begins.caseFile(), begins.step(), reckoning)));
    }

    private Optional<Reckoning> reckoning(LimitBegins begins) {
        return lawfulLimits
                .of(begins.caseFile(), begins.step(), begins.occasion())
                .filter(limit -> calendar().reachesBackTo(begins.from()))
                .map(limit -> Reckoning.of(begins.caseFile(), limit, begins.from()));
    }

    void set(LimitSet set) {
        run(set.caseFile(), set.step(), Occasion.ORDINARY, Reckoning.byHand(set));
    }

    void meet(CaseFile caseFile, Step step, LocalDate day) {
        deadlines.of(caseFile.number(), step).ifPresent(deadline -> deadline.met(day));
    }

    void drop(CaseFile caseFile, Step step) {
        deadlines.of(caseFile.number(), step).ifPresent(deadlines::remove);
    }

    /**
     * Counts again; alarms, timers and queue follow.
     *
     * @return whether the due date is another one now
     */
    boolean recount(Deadline deadline) {
        boolean another = deadline.countOn(calendars.of(deadline.reckoning().region()));
        if (another) {
            deadline.ringAnew(CaseFile.dayOf(clock.instant()));
            moved.fire(new DueDateMoved(deadline.caseNumber(), deadline.step()));
        }
        return another;
    }

    private Deadline run(CaseFile caseFile, Step step, Occasion occasion, Reckoning reckoning) {
        Optional<Deadline> before = deadlines.of(caseFile.number(), step);
        if (before.isEmpty()) {
            return keep(new Deadline(caseFile, step, reckoning));
        }
        Deadline deadline = before.get();
        deadline.beginAnew(reckoning, occasion);
        deadline.countOn(calendar());
        moved.fire(new DueDateMoved(caseFile.number(), step));
        return deadline;
    }

    private Deadline keep(Deadline deadline) {
        deadline.countOn(calendar());
        deadlines.add(deadline);
        return deadline;
    }

    private WorkCalendar calendar() {
        return calendars.of(Reckoning.REGION);
    }
}
