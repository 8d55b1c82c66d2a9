package org.suqiu.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MoneyTest {

    @Test
    void yuan_are_kept_as_fen_and_told_with_two_decimals() {
        assertThat(Money.fen(new BigDecimal("1280"))).isEqualTo(128_000L);
        assertThat(Money.fen(new BigDecimal("0.1"))).isEqualTo(10L);
        assertThat(Money.yuan(128_000L)).isEqualTo("1280.00");
        assertThat(Money.yuan(5L)).isEqualTo("0.05");
        assertThat(Money.yuan(null)).isNull();
    }

    @Test
    void trailing_zeros_do_not_make_an_amount_too_precise() {
        assertThat(Money.isPayable(new BigDecimal("12.3400"))).isTrue();
        assertThat(Money.isPayable(new BigDecimal("12.345"))).isFalse();
        assertThat(Money.isPayable(new BigDecimal("1E+8"))).isTrue();
        assertThat(Money.isPayable(new BigDecimal("1E+9"))).isFalse();
    }
}
