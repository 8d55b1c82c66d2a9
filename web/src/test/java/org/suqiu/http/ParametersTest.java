package org.suqiu.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;
import org.suqiu.calendar.Light;
import org.suqiu.rules.Problem;
import org.suqiu.rules.Problems;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ParametersTest {

    private final Problems problems = new Problems();
    private final Parameters parameters = new Parameters(problems);

    @Test
    void what_can_be_read_is_no_problem() {
        assertThat(parameters.code(Light.class, "RED", "/light")).contains(Light.RED);
        assertThat(parameters.oneOf(Light.class, "AMBER", "/light")).contains(Light.AMBER);
        assertThat(parameters.requiredDay("2024-02-29", "/from")).contains(LocalDate.of(2024, 2, 29));
        assertThat(problems.all()).isEmpty();
    }

    @ParameterizedTest
    @NullAndEmptySource
    void nothing_is_nothing_but_where_it_is_required(String nothing) {
        assertThat(parameters.code(Light.class, nothing, "/light")).isEmpty();
        assertThat(parameters.day(nothing, "/to")).isEmpty();
        assertThat(parameters.requiredDay(nothing, "/from")).isEmpty();
        assertThat(problems.all()).containsExactly(new Problem("/from", "required"));
    }

    @Test
    void all_that_cannot_be_read_is_told_at_once() {
        parameters.code(Light.class, "red", "/kind");
        parameters.oneOf(Light.class, "BLUE", "/light");
        parameters.requiredDay(" ", "/from");

        assertThat(problems.all())
                .containsExactly(
                        new Problem("/kind", "unknown-code"),
                        new Problem("/light", "one-of", "GREEN, AMBER, RED"),
                        new Problem("/from", "date"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"+999999999-12-31", "-999999999-01-01", "2026-02-30", "31.1.2026", "2026-1-1"})
    void a_day_that_no_calendar_has_is_none(String text) {
        assertThat(parameters.day(text, "/to")).isEmpty();
        assertThat(problems.all()).containsExactly(new Problem("/to", "date"));
    }
}
