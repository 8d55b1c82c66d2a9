package org.suqiu.statistics;

import static java.time.temporal.ChronoUnit.DAYS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.suqiu.rules.InvalidInput;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PeriodTest {

    @ParameterizedTest
    @CsvSource({
        "2026-03-01,2026-03-31,2026-02-01,2026-02-28",
        "2024-03-01,2024-03-31,2024-02-01,2024-02-29",
        "2026-01-01,2026-01-31,2025-12-01,2025-12-31",
        "2026-04-01,2026-06-30,2026-01-01,2026-03-31",
        "2023-01-01,2023-12-31,2022-01-01,2022-12-31",
    })
    void before_a_whole_month_quarter_or_year_stands_the_calendar_one(
            LocalDate from, LocalDate to, LocalDate previousFrom, LocalDate previousTo) {
        assertThat(new Period(from, to).previous()).isEqualTo(new Period(previousFrom, previousTo));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-02,2026-03-31,2026-01-31,2026-03-01",
        "2026-05-10,2026-05-10,2026-05-09,2026-05-09",
        "2026-02-01,2026-04-30,2025-11-04,2026-01-31",
        "2026-01-01,2026-02-28,2025-11-03,2025-12-31",
    })
    void before_any_other_range_stand_as_many_days(
            LocalDate from, LocalDate to, LocalDate previousFrom, LocalDate previousTo) {
        assertThat(new Period(from, to).previous()).isEqualTo(new Period(previousFrom, previousTo));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-02-01,2024-02-29,2023-02-01,2023-02-28",
        "2025-02-01,2025-02-28,2024-02-01,2024-02-29",
        "2025-01-01,2025-02-28,2024-01-01,2024-02-29",
        "2026-01-01,2026-12-31,2025-01-01,2025-12-31",
    })
    void whole_months_stand_beside_the_same_whole_months_of_the_year_before(
            LocalDate from, LocalDate to, LocalDate yearBeforeFrom, LocalDate yearBeforeTo) {
        assertThat(new Period(from, to).yearBefore()).isEqualTo(new Period(yearBeforeFrom, yearBeforeTo));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-05-20,2026-06-10,2025-05-20,2025-06-10",
        "2026-03-02,2026-03-31,2025-03-02,2025-03-31",
    })
    void any_other_range_stands_beside_the_same_dates_which_are_as_many_days(
            LocalDate from, LocalDate to, LocalDate yearBeforeFrom, LocalDate yearBeforeTo) {
        Period yearBefore = new Period(from, to).yearBefore();

        assertThat(yearBefore).isEqualTo(new Period(yearBeforeFrom, yearBeforeTo));
        assertThat(from.until(to, DAYS)).isEqualTo(yearBefore.from().until(yearBefore.to(), DAYS));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-02-28,2025-02-28,2024-02-29,2024-02-29",
        "2025-02-22,2025-02-28,2024-02-22,2024-02-29",
        "2025-02-28,2025-03-15,2024-02-29,2024-03-15",
        "2024-02-28,2024-02-28,2023-02-28,2023-02-28",
    })
    void the_end_of_a_month_stays_one(LocalDate from, LocalDate to, LocalDate yearBeforeFrom, LocalDate yearBeforeTo) {
        assertThat(new Period(from, to).yearBefore()).isEqualTo(new Period(yearBeforeFrom, yearBeforeTo));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-02-29,2024-02-29,2023-02-28,2023-02-28",
        "2024-02-29,2024-03-15,2023-02-28,2023-03-15",
        "2024-02-15,2024-02-29,2023-02-15,2023-02-28",
    })
    void the_29th_of_February_stands_beside_the_28th(
            LocalDate from, LocalDate to, LocalDate yearBeforeFrom, LocalDate yearBeforeTo) {
        assertThat(new Period(from, to).yearBefore()).isEqualTo(new Period(yearBeforeFrom, yearBeforeTo));
    }

    @Test
    void reversed_days_are_refused() {
        LocalDate day = LocalDate.of(2026, 5, 2);

        assertThatThrownBy(() -> new Period(day, day.minusDays(1))).isInstanceOf(InvalidInput.class);
    }
}
