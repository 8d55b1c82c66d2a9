package org.suqiu.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Year;
import java.util.Locale;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SentenceTest {

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en", "de"})
    void years_rows_and_sums_are_written_without_marks_between_their_digits(String language) {
        var locale = Locale.forLanguageTag(language);

        assertThat(Sentence.of("{0} {1} {2}", locale, 2028, 1_234_567L, Year.of(2026)))
                .isEqualTo("2028 1234567 2026");
        assertThat(Sentence.of("{0}", locale, new BigDecimal("12000.00"))).isEqualTo("12000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en"})
    void words_stand_as_they_are(String language) {
        assertThat(Sentence.of("{0}: it''s {1}", Locale.forLanguageTag(language), "654201", "1,000 only"))
                .isEqualTo("654201: it's 1,000 only");
    }
}
