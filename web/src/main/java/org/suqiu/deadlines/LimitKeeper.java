package org.suqiu.deadlines;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import org.suqiu.calendar.Calendars;
import org.suqiu.calendar.WorkCalendar;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.LimitSet;
import org.suqiu.casefile.Step;
import org.suqiu.law.LawPacks;
import org.suqiu.law.LawStep;

/** Lets the limit of a step begin, begin anew, be met and fall away. */
@ApplicationScoped
class LimitKeeper {

    @Inject
    Deadlines deadlines;

    @Inject
    Calendars calendars;

    @Inject
    LawPacks lawPacks;

    @Inject
    Event<DueDateMoved> moved;

    /** Where the law pack sets no limit, or no calendar reaches back so far, the step has no due date. */
    void begin(CaseFile caseFile, Step step, LawStep law, LocalDate from) {
        Optional<Reckoning> reckoning = lawPacks.byCode(caseFile.lawPack())
                .limit(law)
                .filter(limit -> calendar().reachesBackTo(from))
                .map(limit -> Reckoning.of(caseFile, limit, from));
        if (reckoning.isPresent()) {
            run(caseFile, step, reckoning.get());
        } else {
            drop(caseFile, step);
        }
    }

    void set(LimitSet set) {
        Deadline deadline = run(set.caseFile(), set.step(), Reckoning.byHand(set));
        deadline.dueByHand(set.dueOn(), calendar());
    }

    void meet(CaseFile caseFile, Step step, LocalDate day) {
        deadlines.of(caseFile.number(), step).ifPresent(deadline -> deadline.met(day));
    }

    void drop(CaseFile caseFile, Step step) {
        known(caseFile, step).ifPresent(deadlines::remove);
    }

    private Deadline run(CaseFile caseFile, Step step, Reckoning reckoning) {
        Optional<Deadline> before = known(caseFile, step);
        Deadline deadline = before.orElseGet(() -> new Deadline(caseFile, step, reckoning));
        before.ifPresent(known -> known.beginAnew(reckoning));
        deadline.ledger(calendar()).ifPresent(deadline::dueBy);
        if (before.isPresent()) {
            moved.fire(new DueDateMoved(caseFile.number(), step));
        } else {
            deadlines.add(deadline);
        }
        return deadline;
    }

    /** Nothing can be stored about a case that just came in: saves the looking. */
    private Optional<Deadline> known(CaseFile caseFile, Step step) {
        return caseFile.isJustReceived() ? Optional.empty() : deadlines.of(caseFile.number(), step);
    }

    private WorkCalendar calendar() {
        return calendars.of(Reckoning.REGION);
    }
}
