package org.suqiu.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.util.List;
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

    @Test
    void what_is_typed_is_read_as_an_amount_or_said_to_be_none() {
        assertThat(Money.read(" 1280.5 ", "/value")).isEqualTo(128_050L);
        assertThat(Money.read("0", "/value")).isZero();
        assertThat(wrong("much")).containsExactly("decimal");
        assertThat(wrong("12.345")).containsExactly("amount");
        assertThat(wrong("-1")).containsExactly("amount");
    }

    private static List<String> wrong(String typed) {
        var refused = catchThrowableOfType(InvalidInput.class, () -> Money.read(typed, "/value"));
        return refused.problems().stream().map(Problem::code).toList();
    }
}
