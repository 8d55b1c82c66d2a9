package org.suqiu.interchange;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.suqiu.calendar.Count;
import org.suqiu.calendar.Ledger;
import org.suqiu.calendar.TimeLimit;
import org.suqiu.calendar.WorkCalendar;
import org.suqiu.law.LawPack;
import org.suqiu.law.LawStep;

/** Counts due dates, each limit from each day once: a file of years has few of either. */
final class Limits {

    private final WorkCalendar calendar;
    private final Map<TimeLimit, Map<LocalDate, LocalDate>> counted = new HashMap<>();

    Limits(WorkCalendar calendar) {
        this.calendar = calendar;
    }

    /** @return null where no limit applies, and for what was received before the first calendar */
    LocalDate dueOn(LawPack pack, LawStep step, LocalDate receivedOn, LocalDate start) {
        if (!calendar.reachesBackTo(receivedOn)) {
            return null;
        }
        return pack.limit(step).map(limit -> count(limit.limit(), start)).orElse(null);
    }

    private LocalDate count(TimeLimit limit, LocalDate start) {
        return counted.computeIfAbsent(limit, its -> new HashMap<>())
                .computeIfAbsent(start, day -> ledger(limit, day).orElse(null));
    }

    private Optional<LocalDate> ledger(TimeLimit limit, LocalDate start) {
        return Count.from(start, limit).on(calendar).map(Ledger::dueOn);
    }
}
