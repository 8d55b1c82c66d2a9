package org.suqiu.deadlines;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.suqiu.calendar.Count;
import org.suqiu.calendar.Ledger;
import org.suqiu.calendar.Pause;
import org.suqiu.calendar.WorkCalendar;

/** All that a due date follows from, but for the calendar. */
record LimitCount(Reckoning reckoning, List<Pause> pauses, int extension) {

    /** Nothing where a person set the day, or the limit began before the first calendar. */
    Optional<Ledger> ledger(WorkCalendar calendar) {
        return reckoning.isGiven()
                ? Optional.empty()
                : reckoning.limit().flatMap(limit -> Count.from(reckoning.startsOn(), limit)
                        .pausedBy(pauses)
                        .extendedBy(extension)
                        .on(calendar));
    }

    /** @return null while a pause runs, for then nobody knows it */
    LocalDate dueOn(WorkCalendar calendar) {
        return reckoning.isGiven()
                ? new GivenDay(reckoning.givenOn(), reckoning.unit(), pauses, extension).dueOn(calendar)
                : ledger(calendar).map(Ledger::dueOn).orElse(null);
    }

    /** The same with appraisal over on that day at the latest. */
    LimitCount resumedOn(LocalDate day) {
        return new LimitCount(
                reckoning, pauses.stream().map(pause -> upTo(day, pause)).toList(), extension);
    }

    private static Pause upTo(LocalDate day, Pause pause) {
        return pause.last() == null || pause.last().isAfter(day) ? new Pause(pause.first(), day) : pause;
    }
}
