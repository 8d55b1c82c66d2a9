package org.suqiu.statistics;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.suqiu.rules.InvalidInput;

/** Local dates (Asia/Shanghai), both inclusive. */
public record Period(LocalDate from, LocalDate to) {

    /** @throws InvalidInput when the days are reversed */
    public Period {
        if (to.isBefore(from)) {
            throw new InvalidInput("/to", "before-from", from);
        }
    }

    /** Whole months, the first and the last of them too. */
    public static Period ofMonths(YearMonth first, YearMonth last) {
        return new Period(first.atDay(1), last.atEndOfMonth());
    }

    /**
     * Of days to come there are no figures, not even zeros.
     *
     * @throws InvalidInput when it has not begun
     */
    public void requireBegun(LocalDate today) {
        if (from.isAfter(today)) {
            throw new InvalidInput("/from", "in-the-future");
        }
    }

    /** Before a whole month, quarter or year the calendar one; before any other range as many days just before it. */
    public Period previous() {
        long months = wholeMonths();
        if (months == 1 || months == 3 && isQuarterStart() || months == 12 && from.getDayOfYear() == 1) {
            return new Period(from.minusMonths(months), from.minusDays(1));
        }
        long days = ChronoUnit.DAYS.between(from, to) + 1;
        return new Period(from.minusDays(days), from.minusDays(1));
    }

    /** The same dates a year earlier, a month's end staying a month's end: of the first day as of the last. */
    public Period yearBefore() {
        return new Period(yearBefore(from), yearBefore(to));
    }

    private static LocalDate yearBefore(LocalDate day) {
        LocalDate same = day.minusYears(1);
        return day.equals(endOfMonth(day)) ? endOfMonth(same) : same;
    }

    /** Whether the period before and the year before are the same. */
    public boolean comparesWithOnePeriod() {
        return previous().equals(yearBefore());
    }

    /** The calendar months that the period touches. */
    public List<YearMonth> months() {
        YearMonth last = YearMonth.from(to);
        return Stream.iterate(YearMonth.from(from), month -> !month.isAfter(last), month -> month.plusMonths(1))
                .toList();
    }

    /** @return how many calendar months the period is, or 0 when it is not whole months */
    private long wholeMonths() {
        return from.getDayOfMonth() == 1 && isMonthEnd() ? ChronoUnit.MONTHS.between(from, to.plusDays(1)) : 0;
    }

    private boolean isQuarterStart() {
        return from.getMonthValue() % 3 == 1;
    }

    private boolean isMonthEnd() {
        return to.equals(endOfMonth(to));
    }

    private static LocalDate endOfMonth(LocalDate day) {
        return YearMonth.from(day).atEndOfMonth();
    }
}
