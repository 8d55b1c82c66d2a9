package org.suqiu.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CsvTextTest {

    @Test
    void plain_values_stand_as_they_are_and_nothing_is_an_empty_field() {
        assertThat(line("654201", null, "塔城市")).isEqualTo("654201,,塔城市\r\n");
    }

    @Test
    void commas_quotes_and_line_breaks_are_quoted() {
        assertThat(line("a,b", "say \"no\"", "two\nlines")).isEqualTo("\"a,b\",\"say \"\"no\"\"\",\"two\nlines\"\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+86", "-1", "@SUM(A1)", "\tx"})
    void nothing_is_taken_for_a_formula(String value) {
        assertThat(line(value)).startsWith("'");
    }

    private static String line(String... values) {
        return CsvText.line(Arrays.asList(values));
    }
}
