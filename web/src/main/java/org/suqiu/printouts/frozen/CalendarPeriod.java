package org.suqiu.printouts.frozen;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.suqiu.statistics.Period;

/** A whole month, quarter or year, such as {@code 2026-09}, {@code 2026-Q3} and {@code 2026}. */
public record CalendarPeriod(String name, YearMonth first, YearMonth last) {

    private static final Pattern NAME = Pattern.compile("(20\\d\\d)(?:-(?:(0[1-9]|1[0-2])|Q([1-4])))?");
    private static final int MONTHS_OF_A_QUARTER = 3;

    public static CalendarPeriod month(YearMonth month) {
        return new CalendarPeriod(month.toString(), month, month);
    }

    private static CalendarPeriod quarter(int year, int quarter) {
        YearMonth first = YearMonth.of(year, (quarter - 1) * MONTHS_OF_A_QUARTER + 1);
        return new CalendarPeriod(year + "-Q" + quarter, first, first.plusMonths(MONTHS_OF_A_QUARTER - 1));
    }

    private static CalendarPeriod year(int year) {
        return new CalendarPeriod(String.valueOf(year), YearMonth.of(year, 1), YearMonth.of(year, 12));
    }

    public static Optional<CalendarPeriod> named(String name) {
        Matcher parts = NAME.matcher(name == null ? "" : name);
        if (!parts.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(parts.group(1));
        if (parts.group(2) != null) {
            return Optional.of(month(YearMonth.of(year, Integer.parseInt(parts.group(2)))));
        }
        return Optional.of(parts.group(3) == null ? year(year) : quarter(year, Integer.parseInt(parts.group(3))));
    }

    /** The month itself, then the quarter and the year that end with it. */
    static List<CalendarPeriod> endingWith(YearMonth month) {
        List<CalendarPeriod> ending = new ArrayList<>(List.of(month(month)));
        int quarter = (month.getMonthValue() + MONTHS_OF_A_QUARTER - 1) / MONTHS_OF_A_QUARTER;
        Stream.of(quarter(month.getYear(), quarter), year(month.getYear()))
                .filter(longer -> longer.last.equals(month))
                .forEach(ending::add);
        return ending;
    }

    public Period period() {
        return Period.ofMonths(first, last);
    }
}
