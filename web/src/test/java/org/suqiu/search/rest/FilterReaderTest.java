package org.suqiu.search.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.suqiu.calendar.Light;
import org.suqiu.catalogue.Catalogue;
import org.suqiu.catalogue.CatalogueEntry;
import org.suqiu.catalogue.Category;
import org.suqiu.catalogue.Vocabulary;
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

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "kind, COMPLAINTS",
        "stage, OPEN",
        "channel, SMOKE",
        "county, 999",
        "month, 2026-13",
        "amountBand, 1-2",
        "category, nope",
        "issue, nope",
        "source, nope",
        "light, BLUE"
    })
    void a_code_that_nothing_can_have_is_named_and_not_looked_for(String filter, String code) {
        var reader = new FilterReader(Map.of(filter, code), problems);
        reader.codes(new EmptyCatalogue());
        reader.lights();

        assertThat(problems.all())
                .extracting(Problem::pointer, Problem::code)
                .containsExactly(tuple("/filters/" + filter, "unknown-code"));
    }

    @Test
    void several_codes_and_several_lights_are_any_of_them() {
        var reader = new FilterReader(
                Map.of("amountBand", List.of("0-100", "50000-"), "month", "2026-12", "light", List.of("RED", "AMBER")),
                problems);

        assertThat(reader.codes(new EmptyCatalogue())).containsEntry("amountBand", List.of("0-100", "50000-"));
        assertThat(reader.lights()).containsExactlyInAnyOrder(Light.RED, Light.AMBER);
        assertThat(problems.all()).isEmpty();
    }

    private LocalDate day(String text) {
        return new FilterReader(Map.of("receivedFrom", text), problems).day("receivedFrom");
    }

    /** Knows no category and no issue. */
    private static final class EmptyCatalogue extends Catalogue {

        @Override
        public Optional<Category> category(String codeOrName) {
            return Optional.empty();
        }

        @Override
        public List<Category> children(String parentCode) {
            return List.of();
        }

        @Override
        public Optional<CatalogueEntry> entry(Vocabulary vocabulary, String codeOrName) {
            return Optional.empty();
        }
    }
}
