package org.suqiu.answer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WordingTest {

    private static final Wording ACCEPTANCE = new Wording("投诉要多久才受理？", "收到之日起七个工作日内决定。", "zh-CN", true);
    private static final Wording REWARD = new Wording("举报有奖励吗？", "符合条件的给予奖励，投诉没有奖励。", "zh-CN", true);

    @Test
    void what_is_asked_like_the_question_fits_better_than_what_stands_in_an_answer() {
        assertThat(ACCEPTANCE.fits("投诉多久受理")).isGreaterThan(REWARD.fits("投诉多久受理"));
        assertThat(REWARD.fits("投诉")).isPositive();
    }

    @Test
    void what_shares_no_words_does_not_fit() {
        assertThat(ACCEPTANCE.fits("停车收费")).isZero();
    }

    @Test
    void who_types_nothing_is_offered_everything() {
        assertThat(ACCEPTANCE.fits("")).isPositive();
        assertThat(ACCEPTANCE.fits(null)).isPositive();
        assertThat(ACCEPTANCE.fits(" ？")).isPositive();
    }

    @Test
    void signs_and_case_do_not_matter() {
        assertThat(new Wording("How to use the APP?", "", "en", true).fits("app"))
                .isPositive();
    }
}
