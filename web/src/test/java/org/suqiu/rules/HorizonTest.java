package org.suqiu.rules;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class HorizonTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 5, 20);

    @Test
    void a_day_within_five_years_and_no_day_at_all_are_fine() {
        assertThatCode(() -> Horizon.require(TODAY.plusYears(5), TODAY, "/dueOn"))
                .doesNotThrowAnyException();
        assertThatCode(() -> Horizon.require(null, TODAY, "/dueOn")).doesNotThrowAnyException();
    }

    @Test
    void a_day_beyond_is_a_slip_of_the_pen() {
        assertThatThrownBy(() -> Horizon.require(LocalDate.of(9999, 12, 31), TODAY, "/dueOn"))
                .isInstanceOf(InvalidInput.class);
    }
}
