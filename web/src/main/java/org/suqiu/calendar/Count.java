package org.suqiu.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A limit as it is to be counted (Order 121, Art. 45).
 *
 * @param start the day of receipt; it is not counted itself
 * @param pauses in any order; where they overlap, a day is left out once
 * @param extension working days that are added to the due date
 * @param holidayRule for limits in natural days
 */
public record Count(LocalDate start, TimeLimit limit, List<Pause> pauses, int extension, HolidayRule holidayRule) {

    public Count {
        pauses = List.copyOf(pauses);
    }

    public static Count from(LocalDate start, TimeLimit limit) {
        return new Count(start, limit, List.of(), 0, HolidayRule.BLOCK);
    }

    public Count pausedBy(List<Pause> morePauses) {
        return new Count(start, limit, morePauses, extension, holidayRule);
    }

    public Count extendedBy(int workingDays) {
        return new Count(start, limit, pauses, workingDays, holidayRule);
    }

    public Count under(HolidayRule rule) {
        return new Count(start, limit, pauses, extension, rule);
    }

    /** The days one by one, or nothing when the start lies before the calendar's first year. */
    public Optional<Ledger> on(WorkCalendar calendar) {
        return calendar.reachesBackTo(start) ? Optional.of(new Counting(this, calendar).ledger()) : Optional.empty();
    }

    boolean isPausedOn(LocalDate day) {
        return pauses.stream().anyMatch(pause -> pause.covers(day));
    }

    boolean isSuspendedFrom(LocalDate day) {
        return pauses.stream().anyMatch(pause -> pause.stillRunsOn(day));
    }

    boolean countsWorkingDays() {
        return limit.unit() == LimitUnit.WORKING_DAYS;
    }
}
