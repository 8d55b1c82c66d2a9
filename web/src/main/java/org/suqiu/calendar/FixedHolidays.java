package org.suqiu.calendar;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Map;
import java.util.Optional;

/** The statutory holidays that fall on the same date in every year: all that is known of a year not yet published. */
final class FixedHolidays {

    private static final Names NEW_YEAR = new Names("元旦", "New Year's Day");
    private static final Names LABOUR_DAY = new Names("劳动节", "Labour Day");
    private static final Names NATIONAL_DAY = new Names("国庆节", "National Day");

    private static final Map<MonthDay, Names> DAYS = Map.of(
            MonthDay.of(1, 1), NEW_YEAR,
            MonthDay.of(5, 1), LABOUR_DAY,
            MonthDay.of(5, 2), LABOUR_DAY,
            MonthDay.of(10, 1), NATIONAL_DAY,
            MonthDay.of(10, 2), NATIONAL_DAY,
            MonthDay.of(10, 3), NATIONAL_DAY);

    private FixedHolidays() {}

    static Optional<Holiday> on(LocalDate date) {
        return Optional.ofNullable(DAYS.get(MonthDay.from(date)))
                .map(names -> new Holiday(date, names.zh(), names.en(), true));
    }

    private record Names(String zh, String en) {}
}
