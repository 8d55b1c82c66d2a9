package org.suqiu.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.suqiu.acceptance.Refusal.Factor;
import org.suqiu.rules.InvalidInput;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FactorCheckTest {

    private static final List<String> FIVE =
            List.of("UNUSUAL_PURCHASE", "MASS_COMPLAINTS", "NO_REAL_CONSUMPTION", "SHARED_CONTACT", "OTHER");
    private static final Factor TICKED = new Factor("UNUSUAL_PURCHASE", "一次购买300箱");

    private final FactorCheck check = new FactorCheck(FIVE, true);

    @Test
    void a_ticked_factor_is_kept_with_its_evidence_Art_17() {
        assertThat(check.check(List.of(TICKED))).isEqualTo(Map.of("UNUSUAL_PURCHASE", "一次购买300箱"));
    }

    @Test
    void whoever_ticks_ticks_at_least_one_Art_17() {
        assertThatThrownBy(() -> check.check(List.of())).hasMessageContaining("/factors factor-needed");
    }

    @Test
    void every_factor_has_its_evidence_and_stands_once_Art_17() {
        assertThatThrownBy(() -> check.check(List.of(TICKED, TICKED, new Factor("OTHER", " "), new Factor("X", "y"))))
                .hasMessageContaining("/factors/1/factor stands-twice")
                .hasMessageContaining("/factors/2/evidence required")
                .hasMessageContaining("/factors/3/factor one-of");
    }

    @Test
    void who_does_not_speak_of_factors_may_refuse_and_the_head_is_told() {
        assertThat(check.check(null)).isEmpty();
        assertThat(check.isUnanswered(Map.of())).isTrue();
        assertThat(check.isUnanswered(Map.of("OTHER", "见笔录"))).isFalse();
    }

    @Test
    void factors_go_with_no_other_ground() {
        var other = new FactorCheck(FIVE, false);

        assertThatThrownBy(() -> other.check(List.of(TICKED))).isInstanceOf(InvalidInput.class);
        assertThat(other.isUnanswered(Map.of())).isFalse();
    }

    @Test
    void order_20_names_no_factors() {
        var none = new FactorCheck(List.of(), true);

        assertThatThrownBy(() -> none.check(List.of(TICKED))).hasMessageContaining("not-with-this-ground");
        assertThat(none.isUnanswered(Map.of())).isFalse();
    }
}
