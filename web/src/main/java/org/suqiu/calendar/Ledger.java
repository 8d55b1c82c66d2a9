package org.suqiu.calendar;

import java.time.LocalDate;
import java.util.List;

/**
 * How a due date came about, day by day.
 *
 * @param start the start day, not counted
 * @param dueOn the last day of the limit; null while a pause is running, for then nobody knows it
 * @param amberOn two working days before; null with the due date
 * @param provisional a day was counted in a year whose calendar is not published yet
 * @param days every day from the start day to the due date; with a running pause, up to its first day
 * @param edition of the calendar, such as {@code CN 2026/1 + 65 2026/1}
 */
public record Ledger(
        LocalDate start,
        LocalDate dueOn,
        LocalDate amberOn,
        boolean provisional,
        List<LedgerDay> days,
        String edition) {

    public Ledger {
        days = List.copyOf(days);
    }

    public Light lightOn(LocalDate today) {
        return Light.of(today, amberOn, dueOn);
    }
}
