package org.suqiu.statistics.glance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.suqiu.rules.InvalidInput;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MonthSoFarTest {

    @Test
    void a_month_that_is_over_stands_beside_whole_ones() {
        var march = MonthSoFar.of(YearMonth.of(2024, 3), LocalDate.of(2026, 11, 22));

        assertThat(march.over()).isTrue();
        assertThat(march.now().to()).isEqualTo("2024-03-31");
        assertThat(march.previous().from()).isEqualTo("2024-02-01");
        assertThat(march.previous().to()).isEqualTo("2024-02-29");
        assertThat(march.yearBefore().to()).isEqualTo("2023-03-31");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-22,2026-10-22,2025-11-22,false",
        "2026-03-30,2026-02-28,2025-03-30,false",
        "2024-02-28,2024-01-28,2023-02-28,false",
        // Its last day is the whole month, though not over yet.
        "2024-02-29,2024-01-31,2023-02-28,false",
    })
    void a_running_month_stands_beside_as_many_days_and_a_months_end_stays_one(
            LocalDate today, LocalDate previousTo, LocalDate yearBeforeTo, boolean over) {
        var running = MonthSoFar.of(YearMonth.from(today), today);

        assertThat(running.now().to()).isEqualTo(today);
        assertThat(running.previous().to()).isEqualTo(previousTo);
        assertThat(running.yearBefore().to()).isEqualTo(yearBeforeTo);
        assertThat(running.over()).isEqualTo(over);
    }

    @Test
    void of_a_month_to_come_there_is_nothing_to_look_at() {
        assertThatThrownBy(() -> MonthSoFar.of(YearMonth.of(2026, 12), LocalDate.of(2026, 11, 30)))
                .isInstanceOf(InvalidInput.class);
    }
}
