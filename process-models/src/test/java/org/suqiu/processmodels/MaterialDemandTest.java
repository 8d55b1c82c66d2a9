package org.suqiu.processmodels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.suqiu.processmodels.steps.DeadlineSteps.LATE;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MaterialDemandTest {
    @RegisterExtension
    final Hotline hotline = new Hotline();

    @Test
    void a_demand_waits_for_nobody_but_the_end_of_its_day() {
        hotline.owes("MaterialDemand");

        assertThat(hotline.waitsFor()).isEmpty();
        assertThat(hotline.timers()).containsExactly("Timer_MaterialLate");
    }

    @Test
    void on_its_last_day_it_has_not_lapsed() {
        hotline.owes("MaterialDemand");

        hotline.reaches(LATE.minusSeconds(1));

        assertThat(hotline.done()).isEmpty();
        assertThat(hotline.isOver()).isFalse();
    }

    @Test
    void when_its_day_is_over_it_lapses() {
        hotline.owes("MaterialDemand");

        hotline.reaches(LATE);

        assertThat(hotline.done()).containsExactly("lapseDemand");
        assertThat(hotline.isOver()).isTrue();
    }
}
