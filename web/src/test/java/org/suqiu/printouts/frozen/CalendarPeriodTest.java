package org.suqiu.printouts.frozen;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.suqiu.statistics.Period;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CalendarPeriodTest {

    @Test
    void with_most_months_nothing_else_ends() {
        assertThat(names(YearMonth.of(2026, 8))).isEqualTo("2026-08");
    }

    @Test
    void with_september_ends_the_third_quarter_and_with_december_the_year_too() {
        assertThat(names(YearMonth.of(2026, 9))).isEqualTo("2026-09 2026-Q3");
        assertThat(names(YearMonth.of(2026, 12))).isEqualTo("2026-12 2026-Q4 2026");
    }

    @ParameterizedTest
    @CsvSource({
        "2024-02,2024-02-01,2024-02-29",
        "2026-Q1,2026-01-01,2026-03-31",
        "2026,2026-01-01,2026-12-31",
    })
    void a_name_is_read_as_whole_months(String name, LocalDate from, LocalDate to) {
        assertThat(CalendarPeriod.named(name).map(CalendarPeriod::period)).contains(new Period(from, to));
        assertThat(CalendarPeriod.named(name).map(CalendarPeriod::name)).contains(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2026-13", "2026-Q5", "2026-9", "26-09", "2026-09-01", "september"})
    void what_is_no_month_quarter_or_year_is_not_read(String name) {
        assertThat(CalendarPeriod.named(name)).isEmpty();
    }

    private static String names(YearMonth month) {
        return String.join(
                " ",
                CalendarPeriod.endingWith(month).stream()
                        .map(CalendarPeriod::name)
                        .toList());
    }
}
