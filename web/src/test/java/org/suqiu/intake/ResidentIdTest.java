package org.suqiu.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ResidentIdTest {

    @ParameterizedTest
    @ValueSource(strings = {"11010519491231002X", "11010519491231002x", "440524188001010014"})
    void a_number_whose_check_digit_fits_is_valid_GB_11643(String number) {
        assertThat(ResidentId.isValid(number)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "110105194912310021",
                "11010519490231002X",
                "11010519491231002",
                "abcdefghijklmnopqr",
                "01010519491231002X"
            })
    void a_wrong_digit_a_day_that_never_was_and_a_wrong_length_are_not(String number) {
        assertThat(ResidentId.isValid(number)).isFalse();
    }
}
