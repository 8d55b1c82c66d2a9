package org.suqiu.search.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.suqiu.rules.Problem;
import org.suqiu.rules.Problems;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FilterReaderTest {

    private final Problems problems = new Problems();

    @Test
    void a_day_is_read_as_everywhere() {
        assertThat(day("2026-05-20")).isEqualTo(LocalDate.of(2026, 5, 20));
        assertThat(problems.all()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"+999999999-12-31", "-999999999-01-01", "2026-02-30", "yesterday"})
    void a_day_that_no_calendar_has_is_named_and_not_looked_for(String text) {
        assertThat(day(text)).isNull();
        assertThat(problems.all()).extracting(Problem::pointer).containsExactly("/filters/receivedFrom");
    }

    private LocalDate day(String text) {
        return new FilterReader(Map.of("receivedFrom", text), problems).day("receivedFrom");
    }
}
