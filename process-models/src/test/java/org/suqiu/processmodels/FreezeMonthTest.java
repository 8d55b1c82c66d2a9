package org.suqiu.processmodels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.suqiu.processmodels.steps.FreezeSteps.FREEZING_DAY;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FreezeMonthTest {
    @RegisterExtension
    final Hotline hotline = new Hotline();

    @Test
    void a_month_waits_for_its_freezing_day() {
        hotline.owes("FreezeMonth");

        hotline.reaches(FREEZING_DAY.minusSeconds(1));

        assertThat(hotline.timers()).containsExactly("Timer_FreezingDay");
        assertThat(hotline.done()).isEmpty();
    }

    @Test
    void on_that_day_it_is_frozen_and_the_next_one_begun_before_anything_is_sent() {
        hotline.owes("FreezeMonth");

        hotline.reaches(FREEZING_DAY);

        assertThat(hotline.done()).containsExactly("freezeMonth", "beginNextMonth");
        assertThat(hotline.toBeSent()).containsExactly("Task_SendPrintouts");
    }

    @Test
    void it_ends_when_the_printouts_are_sent() {
        hotline.owes("FreezeMonth");
        hotline.reaches(FREEZING_DAY);

        hotline.sends();

        assertThat(hotline.done()).endsWith("sendPrintouts");
        assertThat(hotline.isOver()).isTrue();
    }
}
