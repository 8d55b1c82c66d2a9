package org.suqiu.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.suqiu.rules.InvalidInput;
import org.suqiu.rules.NotFound;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PolicyTest {

    @ParameterizedTest
    @EnumSource(Policy.class)
    void what_applies_where_nothing_is_settled_keeps_its_own_bounds(Policy policy) {
        assertThat(policy.checked(policy.usual())).isEqualTo(policy.usual());
        assertThat(Policy.called(policy.title())).isEqualTo(policy);
    }

    @Test
    void a_number_lies_within_its_bounds_and_is_kept_without_ornaments() {
        assertThat(Policy.REVIEW_WINDOW.checked(" 007 ")).isEqualTo("7");
        for (String wrong : List.of("0", "366", "-1", "1.5", "ten", "٣", "9999999999")) {
            assertThatThrownBy(() -> Policy.REVIEW_WINDOW.checked(wrong))
                    .isInstanceOf(InvalidInput.class)
                    .hasMessageContaining("/value number-between");
        }
    }

    @Test
    void a_switch_is_on_or_off() {
        assertThat(Policy.REPORTER_NOTICE.checked("OFF")).isEqualTo("OFF");
        for (String wrong : List.of("off", "true", "1")) {
            assertThatThrownBy(() -> Policy.REPORTER_NOTICE.checked(wrong)).isInstanceOf(InvalidInput.class);
        }
        assertThatThrownBy(() -> Policy.REPORTER_NOTICE.checked(null)).isInstanceOf(InvalidInput.class);
    }

    @Test
    void what_nobody_may_settle_is_not_found() {
        assertThatThrownBy(() -> Policy.called("law")).isInstanceOf(NotFound.class);
    }
}
