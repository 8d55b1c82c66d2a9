package org.suqiu.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ComparedTest {

    private final List<Period> read = new ArrayList<>();

    @Test
    void a_month_stands_beside_the_month_before_and_that_of_the_year_before() {
        assertThat(reading(month(2026, 3))).isEqualTo(new Compared<>(month(2026, 3), month(2026, 2), month(2025, 3)));
        assertThat(read).hasSize(3);
    }

    @Test
    void a_whole_year_has_one_comparison_which_is_read_once() {
        Period year2025 = year(2025);

        assertThat(reading(year(2026))).isEqualTo(new Compared<>(year(2026), year2025, year2025));
        assertThat(read).containsExactlyInAnyOrder(year(2026), year2025);
    }

    private Compared<Period> reading(Period period) {
        return Compared.over(period, days -> {
            read.add(days);
            return days;
        });
    }

    private static Period month(int year, int month) {
        return Period.ofMonths(YearMonth.of(year, month), YearMonth.of(year, month));
    }

    private static Period year(int year) {
        return Period.ofMonths(YearMonth.of(year, 1), YearMonth.of(year, 12));
    }
}
