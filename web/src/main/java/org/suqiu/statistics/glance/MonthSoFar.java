package org.suqiu.statistics.glance;

import java.time.LocalDate;
import java.time.YearMonth;
import org.suqiu.rules.InvalidInput;
import org.suqiu.statistics.Period;

/**
 * A month with the days that it is compared with. While it runs, only as many days of the other months are: a month of ten days
 * beside a whole one would always look like a fall.
 *
 * @param over whether its last day has passed
 */
public record MonthSoFar(Period now, Period previous, Period yearBefore, boolean over) {

    /** @throws InvalidInput of months to come there are no figures */
    static MonthSoFar of(YearMonth month, LocalDate today) {
        if (month.atDay(1).isAfter(today)) {
            throw new InvalidInput("/month", "in-the-future");
        }
        boolean over = month.atEndOfMonth().isBefore(today);
        int days = over ? month.lengthOfMonth() : today.getDayOfMonth();
        boolean whole = days == month.lengthOfMonth();
        return new MonthSoFar(
                first(month, days, whole),
                first(month.minusMonths(1), days, whole),
                first(month.minusYears(1), days, whole),
                over);
    }

    /** A month's end stays a month's end. */
    private static Period first(YearMonth month, int days, boolean whole) {
        int last = whole ? month.lengthOfMonth() : Math.min(days, month.lengthOfMonth());
        return new Period(month.atDay(1), month.atDay(last));
    }
}
