package org.suqiu.statistics.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.suqiu.casefile.Kind;
import org.suqiu.rules.InvalidInput;
import org.suqiu.statistics.Period;
import org.suqiu.statistics.View;

@DisplayNameGeneration(ReplaceUnderscores.class)
class StatisticsQueryTest {

    @Test
    void complaints_in_the_flow_view_unless_said_otherwise() {
        var asked = query("2026-01-01", "2026-01-31").read();

        assertThat(asked.period()).isEqualTo(new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 31)));
        assertThat(asked.kind()).isEqualTo(Kind.COMPLAINT);
        assertThat(asked.view()).isEqualTo(View.FLOW);
    }

    @Test
    void a_leap_day_is_a_period() {
        assertThat(query("2024-02-29", "2024-02-29").read().period().yearBefore())
                .isEqualTo(new Period(LocalDate.of(2023, 2, 28), LocalDate.of(2023, 2, 28)));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                "none,2026-01-31,/from required",
                "2026-01-01,none,/to required",
                "2023-02-29,2023-03-31,/from date",
                "2026-01-01,31.1.2026,/to date",
                "1999-12-31,2000-01-01,/from date-out-of-range",
                "2026-01-01,3000-01-01,/to date-out-of-range",
                "2026-02-01,2026-01-31,/to before-from",
            })
    void a_range_that_is_none_is_told(String from, String to, String problem) {
        assertThat(wrong(query(from, to))).containsExactly(problem);
    }

    @Test
    void all_that_is_wrong_is_told_at_once() {
        var query = query("yesterday", null);
        query.kind = "RUMOUR";
        query.view = "SIDEWAYS";

        assertThat(wrong(query))
                .containsExactly("/from date", "/to required", "/kind unknown-code", "/view unknown-code");
    }

    private static List<String> wrong(StatisticsQuery query) {
        return catchThrowableOfType(InvalidInput.class, query::read).problems().stream()
                .map(problem -> problem.pointer() + " " + problem.code())
                .toList();
    }

    private static StatisticsQuery query(String from, String to) {
        var query = new StatisticsQuery();
        query.from = from;
        query.to = to;
        return query;
    }
}
