package org.suqiu.deadlines;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.suqiu.calendar.CalendarPublished;
import org.suqiu.calendar.MovedDate;
import org.suqiu.casefile.CaseRecord;
import org.suqiu.casefile.EventType;
import org.suqiu.identity.Actor;

/** When a calendar changes, open cases are computed again, their timers move, and the changed ones are listed. */
@ApplicationScoped
class DueDateRecount {

    private static final int BATCH = 500;

    @Inject
    Deadlines deadlines;

    @Inject
    LimitKeeper limits;

    @Inject
    CaseRecord caseRecord;

    void onPublished(@Observes CalendarPublished published) {
        List<String> batch = deadlines.casesAfter("", BATCH);
        while (!batch.isEmpty()) {
            deadlines.openOf(batch).forEach(deadline -> recount(deadline, published.moved()));
            batch = deadlines.casesAfter(batch.get(batch.size() - 1), BATCH);
        }
    }

    private void recount(Deadline deadline, List<MovedDate> list) {
        LocalDate before = deadline.dueOn();
        limits.recount(deadline);
        boolean bothKnown = before != null && deadline.dueOn() != null;
        if (bothKnown && !before.equals(deadline.dueOn())) {
            list.add(new MovedDate(deadline.caseNumber(), deadline.step().name(), before, deadline.dueOn()));
            caseRecord.add(deadline.caseNumber(), EventType.DUE_DATE_MOVED, Actor.SYSTEM, words(deadline, before));
        }
    }

    private static Map<String, String> words(Deadline deadline, LocalDate before) {
        return Map.of(
                "step", deadline.step().name(),
                "from", before.toString(),
                "to", deadline.dueOn().toString());
    }
}
