package org.suqiu.mediation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.suqiu.casefile.CaseFileFixture.DAY;
import static org.suqiu.casefile.CaseFileFixture.NUMBER;
import static org.suqiu.casefile.CaseFileFixture.noon;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.suqiu.identity.Actor;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PaymentsTest {

    @Test
    void what_was_promised_less_what_was_paid_is_outstanding() {
        var payments = Payments.of(agreed(100_000L, 20_000L), List.of(paid(30_000, 1)));

        assertThat(payments.paidFen()).isEqualTo(50_000);
        assertThat(payments.outstandingFen()).isEqualTo(50_000);
        assertThat(payments.isPerformed()).isFalse();
    }

    @Test
    void paying_more_than_was_promised_leaves_nothing_outstanding_and_is_shown() {
        var payments = Payments.of(agreed(100_000L, null), List.of(paid(100_001, 1)));

        assertThat(payments.outstandingFen()).isZero();
        assertThat(payments.isOverpaid()).isTrue();
        assertThat(payments.isPerformed()).isTrue();
    }

    @Test
    void a_promise_without_a_sum_is_not_performed_by_a_payment_nor_overpaid() {
        var payments = Payments.of(agreed(null, null), List.of(paid(5_000, 1)));

        assertThat(payments.isPerformed()).isFalse();
        assertThat(payments.isOverpaid()).isFalse();
    }

    @Test
    void a_payment_from_before_a_review_is_part_of_the_sum_that_the_second_end_names() {
        var payments = Payments.of(agreed(100_000L, 40_000L), List.of(paid(40_000, -3), paid(10_000, 2)));

        assertThat(payments.paidFen()).isEqualTo(50_000);
    }

    private static Mediation agreed(Long promised, Long recovered) {
        var mediation = new Mediation(NUMBER, DAY);
        mediation.conclude(new Conclusion(Result.AGREED, null, promised, recovered), Actor.SYSTEM, noon(DAY));
        return mediation;
    }

    private static Performance paid(long fen, int daysAfterTheEnd) {
        var on = DAY.plusDays(daysAfterTheEnd);
        return new Performance(NUMBER, fen, on, Actor.SYSTEM, noon(on));
    }
}
