package org.suqiu.mediation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.suqiu.casefile.CaseFileFixture.DAY;
import static org.suqiu.casefile.CaseFileFixture.NUMBER;
import static org.suqiu.casefile.CaseFileFixture.noon;

import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.suqiu.identity.Actor;
import org.suqiu.rules.InvalidInput;

/** What the figures make of a mediation that a review resumed. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SecondConclusionTest {

    @Test
    void the_first_end_counts_in_full() {
        var addition = Addition.of(ended(Result.AGREED, 1_000L, 400L), true, Optional.empty());

        assertThat(addition).isEqualTo(new Addition(true, 1_000, 400));
    }

    @ParameterizedTest
    @CsvSource({
        "FAILED, AGREED, true",
        "TERMINATED, SETTLED, true",
        "FAILED, TERMINATED, false",
        "AGREED, AGREED, false",
        "AGREED, FAILED, false"
    })
    void the_second_end_counts_only_where_it_turned_a_failure_into_a_success(
            Result first, Result second, boolean counts) {
        var addition = Addition.of(ended(second, null, null), true, Optional.of(earlier(first, 0, true)));

        assertThat(addition.asConcluded()).isEqualTo(counts);
    }

    @Test
    void the_second_end_counts_where_the_first_was_none_of_the_concluded() {
        var shouldNotHaveBegun = Optional.of(earlier(Result.TERMINATED, 0, false));

        assertThat(Addition.of(ended(Result.FAILED, null, null), true, shouldNotHaveBegun)
                        .asConcluded())
                .isTrue();
    }

    @Test
    void money_that_was_paid_before_is_part_of_the_second_end_and_counts_once() {
        var earlier = earlier(Result.AGREED, 400, true);
        var second = earlier.continuedBy(ended(Result.AGREED, 1_500L, 900L));

        assertThat(Addition.of(second, true, Optional.of(earlier))).isEqualTo(new Addition(false, 500, 500));
    }

    @Test
    void who_says_nothing_of_payments_means_what_was_paid_before() {
        var second = earlier(Result.AGREED, 400, true).continuedBy(ended(Result.AGREED, 1_500L, null));

        assertThat(second.recovered()).isEqualTo(400);
    }

    @Test
    void the_second_end_cannot_know_of_less_than_was_paid_before() {
        var earlier = earlier(Result.AGREED, 400, true);

        assertThatThrownBy(() -> earlier.continuedBy(ended(Result.AGREED, 1_500L, 399L)))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        invalid -> assertThat(invalid.problems().get(0).code()).isEqualTo("paid-before"));
    }

    private static EarlierConclusion earlier(Result result, long paidFen, boolean counted) {
        var mediation = new Mediation(NUMBER, DAY);
        mediation.conclude(ended(result, 1_000L, paidFen), Actor.SYSTEM, noon(DAY));
        return new EarlierConclusion(mediation, paidFen, counted);
    }

    private static Conclusion ended(Result result, Long promised, Long recovered) {
        return new Conclusion(result, null, promised, recovered);
    }
}
