package org.suqiu.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CreditCodeTest {

    @ParameterizedTest
    @ValueSource(strings = {"91350100M000100Y43", "92371000MA3MXH0E3W"})
    void a_code_whose_check_digit_fits_is_valid_GB_32100(String code) {
        assertThat(CreditCode.isValid(code)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"91350100M000100Y44", "91350100M000100Y4", "91350100I000100Y43", "91350100m000100y43"})
    void another_check_digit_a_wrong_length_and_letters_that_are_not_used_are_not(String code) {
        assertThat(CreditCode.isValid(code)).isFalse();
    }
}
