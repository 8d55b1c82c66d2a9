package org.suqiu.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CaseAccessTest {

    private static final Instant NOW = Instant.parse("2026-11-22T04:00:00Z");

    private final CaseAccess access = new CaseAccess("654201-20261122-0001", "hash");

    @Test
    void ninety_nine_wrong_codes_from_anywhere_are_borne_and_the_next_closes_the_door_for_a_quarter_of_an_hour() {
        wrong(99);
        assertThat(access.wait(NOW)).isZero();

        wrong(1);

        assertThat(access.wait(NOW)).isEqualTo(Duration.ofMinutes(15));
        assertThat(access.wait(NOW.plus(Duration.ofMinutes(15)))).isZero();
    }

    @Test
    void the_right_code_forgets_the_wrong_ones() {
        wrong(99);

        access.right();
        wrong(1);

        assertThat(access.wait(NOW)).isZero();
    }

    @Test
    void codes_have_eight_characters_that_are_not_mistaken_and_are_read_as_a_person_types_them() {
        String code = AccessCode.random();

        assertThat(code).matches("[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}");
        assertThat(AccessCode.normal(" " + code.toLowerCase(Locale.ROOT) + " ")).isEqualTo(code.replace("-", ""));
        assertThat(AccessCode.random()).isNotEqualTo(code);
    }

    private void wrong(int times) {
        for (int i = 0; i < times; i++) {
            access.wrong(NOW);
        }
    }
}
