package org.suqiu.mediation.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.suqiu.mediation.Damages;
import org.suqiu.mediation.Result;
import org.suqiu.rules.InvalidInput;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MediationOutcomeTest {

    @Test
    void damages_may_be_all_of_the_promise_Consumer_Protection_Law_Art_55() {
        assertThat(agreed("1280.00", "960", "320.00").conclusion().damages()).isEqualTo(new Damages(96_000L, 32_000L));
    }

    @Test
    void who_tells_no_damages_has_none() {
        assertThat(agreed("1280.00", null, null).conclusion().damages()).isEqualTo(Damages.NONE);
        assertThat(agreed(null, null, null).conclusion().damages()).isEqualTo(Damages.NONE);
    }

    @Test
    void together_they_are_not_more_than_the_promise_and_both_are_named() {
        refused(
                agreed("1280.00", "960", "320.01"),
                "/multipliedDamages more-than-promised",
                "/moralDamages more-than-promised");
        refused(agreed(null, "0.01", null), "/multipliedDamages more-than-promised");
    }

    @Test
    void every_amount_that_is_none_is_named_at_once() {
        refused(
                agreed("1e999999999", "-1", "0.001"),
                "/promisedAmount amount",
                "/multipliedDamages amount",
                "/moralDamages amount");
    }

    @Test
    void nothing_is_promised_where_the_mediation_failed() {
        refused(
                outcome(Result.FAILED, "10", "5", "5"),
                "/promisedAmount only-with-success",
                "/multipliedDamages only-with-success",
                "/moralDamages only-with-success");
    }

    private static void refused(MediationOutcome outcome, String... problems) {
        assertThatThrownBy(outcome::conclusion)
                .isInstanceOfSatisfying(InvalidInput.class, invalid -> assertThat(invalid.problems())
                        .extracting(problem -> problem.pointer() + " " + problem.code())
                        .containsExactly(problems));
    }

    private static MediationOutcome agreed(String promised, String multiplied, String moral) {
        return outcome(Result.AGREED, promised, multiplied, moral);
    }

    private static MediationOutcome outcome(Result result, String promised, String multiplied, String moral) {
        return new MediationOutcome(result, null, yuan(promised), yuan(multiplied), yuan(moral), null, null, null);
    }

    private static BigDecimal yuan(String text) {
        return text == null ? null : new BigDecimal(text);
    }
}
