package org.suqiu.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MeasureTest {

    @Test
    void a_rate_is_rounded_half_up_to_two_decimals() {
        assertThat(rate(1, 3)).isEqualTo("33.33%");
        assertThat(rate(2, 3)).isEqualTo("66.67%");
        assertThat(rate(1, 800)).isEqualTo("0.13%");
        assertThat(rate(0, 5)).isEqualTo("0.00%");
    }

    @Test
    void only_a_full_hundred_is_printed_without_decimals() {
        assertThat(rate(7, 7)).isEqualTo("100%");
        assertThat(rate(99_999, 100_000)).isEqualTo("100.00%");
    }

    @Test
    void nothing_over_nothing_is_no_rate() {
        assertThat(Ratio.of(0, 0)).isEmpty();
        assertThat(Ratio.change(BigDecimal.TEN, BigDecimal.ZERO)).isEmpty();
    }

    @Test
    void a_change_bears_its_sign() {
        assertThat(change(3, 2)).isEqualTo("+50.00%");
        assertThat(change(1, 2)).isEqualTo("-50.00%");
        assertThat(change(4, 2)).isEqualTo("+100%");
        assertThat(change(2, 2)).isEqualTo("0.00%");
    }

    @Test
    void money_is_kept_in_fen_and_rounded_where_it_is_shown() {
        var row = CountyResolutionFixture.complaints("沙湾市", 0, 0, 0, 0, 0, 30_288_950);

        assertThat(Figure.RECOVERED_YUAN.cell(row).printed()).isEqualTo("302,889.50");
        assertThat(Figure.RECOVERED_TEN_THOUSAND.cell(row).printed()).isEqualTo("30.29");
    }

    @Test
    void a_rate_above_a_hundred_is_refused() {
        assertThatThrownBy(() -> CountyResolutionFixture.complaints("托里县", 1, 1, 1, 8, 7, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("托里县");
    }

    private static String rate(long part, long whole) {
        return Measure.RATE.printed(Ratio.of(part, whole).orElseThrow());
    }

    private static String change(long now, long before) {
        return Cell.change(now, before).printed();
    }
}
