package org.suqiu.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.suqiu.casefile.CaseFileFixture.DAY;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.suqiu.casefile.CaseFileFixture;
import org.suqiu.casefile.Outcome;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TallyTest {

    private static final LocalDate DUE = DAY.plusDays(30);

    @Test
    void a_case_closed_by_its_due_date_counts_as_closed_and_on_time() {
        var closed = new Tally(CaseFileFixture.closed(Outcome.AGREED, DUE, DUE)).closed();

        assertThat(closed.rows())
                .extracting(CountedEvent::figure)
                .containsExactly(Figure.CLOSED, Figure.CLOSED_ON_TIME);
    }

    @Test
    void a_case_closed_late_counts_as_closed_only() {
        var closed = new Tally(CaseFileFixture.closed(Outcome.AGREED, DUE.plusDays(1), DUE)).closed();

        assertThat(closed.rows()).extracting(CountedEvent::figure).containsExactly(Figure.CLOSED);
    }

    @Test
    void a_case_that_ends_undecided_counts_as_ended_before_decision() {
        var ended = new Tally(CaseFileFixture.closed(Outcome.ENDED_BEFORE_DECISION, DAY, DUE)).closed();

        assertThat(ended.rows()).extracting(CountedEvent::figure).contains(Figure.ENDED_BEFORE_DECISION);
    }

    @Test
    void a_mediation_of_an_office_that_decides_on_no_acceptance_ends_undecided_so_that_the_cohort_adds_up() {
        var ended = new Tally(CaseFileFixture.closed(Outcome.AGREED, DAY, DUE)).closedUndecided();

        assertThat(ended.rows())
                .extracting(CountedEvent::figure)
                .containsExactly(Figure.CLOSED, Figure.CLOSED_ON_TIME, Figure.ENDED_BEFORE_DECISION);
    }

    @Test
    void a_mediation_that_the_law_ended_on_the_first_moment_after_its_limit_is_on_time() {
        var ended = new Tally(CaseFileFixture.closed(Outcome.TERMINATED, DUE.plusDays(1), DUE)).closedByLaw();

        assertThat(ended.rows())
                .extracting(CountedEvent::figure, CountedEvent::day)
                .containsExactly(tuple(Figure.CLOSED, DUE.plusDays(1)), tuple(Figure.CLOSED_ON_TIME, DUE.plusDays(1)));
    }

    @Test
    void what_was_said_twice_counts_as_closed_and_joined_and_never_as_mediated() {
        var twice = new Tally(CaseFileFixture.closed(Outcome.ENDED_BEFORE_DECISION, DAY, DUE))
                .closed()
                .joined();

        assertThat(twice.rows())
                .extracting(CountedEvent::figure)
                .containsExactlyInAnyOrder(
                        Figure.CLOSED, Figure.CLOSED_ON_TIME, Figure.ENDED_BEFORE_DECISION, Figure.JOINED);
    }

    @Test
    void a_success_counts_among_the_concluded_so_that_no_rate_passes_a_hundred() {
        var mediated = new Tally(CaseFileFixture.inMediation()).mediated(true, true, DAY);
        var voided = new Tally(CaseFileFixture.inMediation()).mediated(true, false, DAY);

        assertThat(mediated.rows())
                .extracting(CountedEvent::figure)
                .containsExactly(Figure.MEDIATION_CONCLUDED, Figure.MEDIATION_SUCCEEDED);
        assertThat(voided.rows()).isEmpty();
    }

    @Test
    void money_counts_in_fen_on_its_own_day_and_nothing_is_no_row() {
        var paid = new Tally(CaseFileFixture.inMediation()).paid(128_000, DAY).paid(0, DAY.plusDays(1));

        assertThat(paid.rows()).singleElement().satisfies(row -> {
            assertThat(row.amount()).isEqualTo(128_000);
            assertThat(row.day()).isEqualTo(DAY);
        });
    }

    @Test
    void a_decision_on_the_due_date_is_in_time_and_one_without_limit_too() {
        assertThat(new Tally(CaseFileFixture.inMediation()).accepted(DUE, DUE).rows())
                .extracting(CountedEvent::figure)
                .containsExactly(Figure.ACCEPTED, Figure.DECIDED_ON_TIME);
        assertThat(new Tally(CaseFileFixture.inMediation())
                        .accepted(DUE.plusDays(1), DUE)
                        .rows())
                .extracting(CountedEvent::figure)
                .containsExactly(Figure.ACCEPTED);
        assertThat(new Tally(CaseFileFixture.inMediation()).refused(DUE, null).rows())
                .hasSize(2);
    }
}
