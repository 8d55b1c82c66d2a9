package org.suqiu.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.suqiu.deadlines.LimitCases.MAY_22;
import static org.suqiu.deadlines.LimitCases.MAY_6;
import static org.suqiu.deadlines.LimitCases.assertRefused;
import static org.suqiu.deadlines.LimitCases.begin;
import static org.suqiu.deadlines.LimitCases.inMediation;
import static org.suqiu.deadlines.LimitCases.inVerificationCase;
import static org.suqiu.deadlines.LimitCases.set;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.suqiu.calendar.CalendarFixture;
import org.suqiu.calendar.LedgerDay;
import org.suqiu.calendar.LedgerReason;
import org.suqiu.calendar.Light;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.CaseFileFixture;
import org.suqiu.casefile.EventType;
import org.suqiu.casefile.Step;
import org.suqiu.rules.InvalidInput;

/** Days of appraisal and testing are not counted in mediation and verification, on a real database (Order 121, Art. 22; Order 20, Art. 20). */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AppraisalIT {

    private static final LocalDate APRIL_20 = LocalDate.of(2026, 4, 20);

    /** Order 121, Art. 22. */
    @Test
    void an_appraisal_of_20_days_moves_the_60th_day_by_exactly_20_under_order_121_art_22() {
        try (LimitOffice office = inMediation("order-121", MAY_6)) {
            assertThat(office.dueOn(Step.MEDIATION)).isEqualTo("2026-07-05");

            var appraisal = office.on(LocalDate.of(2026, 5, 20)).suspends(LocalDate.of(2026, 5, 20), null);
            office.on(LocalDate.of(2026, 6, 8)).resumes(appraisal, LocalDate.of(2026, 6, 8));

            assertThat(office.dueOn(Step.MEDIATION)).isEqualTo("2026-07-25");
            assertThat(office.recorded).containsExactly(EventType.COUNTING_PAUSED, EventType.COUNTING_RESUMED);
        }
    }

    /** Order 121, Arts. 22 and 45: the 60th day lies on the Dragon Boat block without the appraisal, and not with it. */
    @Test
    void appraisal_moves_the_60th_day_before_it_is_moved_past_a_holiday_under_order_121_art_45() {
        try (LimitOffice office = inMediation("order-121", APRIL_20)) {
            assertThat(office.dueOn(Step.MEDIATION)).isEqualTo("2026-06-22");

            office.on(LocalDate.of(2026, 6, 1)).suspends(LocalDate.of(2026, 5, 1), LocalDate.of(2026, 5, 20));

            assertThat(office.dueOn(Step.MEDIATION))
                    .isEqualTo(LocalDate.of(2026, 6, 19).plusDays(20));
        }
    }

    /** Order 20, Art. 21. */
    @Test
    void appraisal_takes_working_days_off_the_45_of_order_20_art_21() {
        LocalDate accepted = LocalDate.of(2026, 4, 13);
        try (LimitOffice office = inMediation("order-20", accepted)) {
            LocalDate before = CalendarFixture.xinjiang().plusWorkingDays(accepted, 45);
            assertThat(office.dueOn(Step.MEDIATION)).isEqualTo(before);

            LocalDate monday = LocalDate.of(2026, 5, 11);
            office.on(monday.plusDays(6)).suspends(monday, monday.plusDays(6));

            assertThat(office.dueOn(Step.MEDIATION))
                    .isEqualTo(CalendarFixture.xinjiang().plusWorkingDays(before, 5));
        }
    }

    /** Order 121, Art. 22. */
    @Test
    void pauses_that_overlap_are_left_out_once() {
        try (LimitOffice office = inMediation("order-121", MAY_6)) {
            office.on(LocalDate.of(2026, 6, 20));

            office.suspends(LocalDate.of(2026, 5, 20), LocalDate.of(2026, 5, 29));
            office.suspends(LocalDate.of(2026, 5, 25), LocalDate.of(2026, 6, 3));

            assertThat(office.dueOn(Step.MEDIATION))
                    .isEqualTo(LocalDate.of(2026, 7, 5).plusDays(15));
        }
    }

    @Test
    void while_appraisal_runs_nobody_knows_the_due_date_and_the_timers_wait() {
        try (LimitOffice office = inMediation("order-121", MAY_6)) {
            office.on(MAY_22).suspends(MAY_22, null);

            Deadline paused = office.deadline(Step.MEDIATION);
            assertThat(paused.dueOn()).isNull();
            assertThat(Light.of(LocalDate.of(2027, 1, 1), paused.amberOn(), paused.dueOn()))
                    .isEqualTo(Light.GREEN);
            assertThat(paused.isLateOn(LocalDate.of(2027, 1, 1))).isFalse();
            assertThat(office.dueDates.dueOn(CaseFileFixture.NUMBER, Step.MEDIATION))
                    .isEmpty();
            assertThat(office.steps.endsByLawAt(CaseFileFixture.NUMBER)).isAfter("9999-01-01");
            assertThat(office.steps.amberAt(CaseFileFixture.NUMBER, "MEDIATION"))
                    .isAfter("9999-01-01");
            assertThat(office.steps.lateAt(CaseFileFixture.NUMBER, "MEDIATION")).isAfter("9999-01-01");
            assertThat(office.moved.all()).containsExactly(new DueDateMoved(CaseFileFixture.NUMBER, Step.MEDIATION));
            assertThat(paused.ledger(CalendarFixture.xinjiang()).orElseThrow().days())
                    .last()
                    .extracting(LedgerDay::kind)
                    .isEqualTo(LedgerReason.PAUSE);
        }
    }

    @Test
    void one_appraisal_at_a_time_has_no_end_and_one_that_is_over_stays_over() {
        try (LimitOffice office = inMediation("order-121", MAY_6)) {
            var running = office.on(MAY_22).suspends(MAY_22, null);
            assertRefused(() -> office.suspends(MAY_22, null), "suspension-running");

            office.resumes(running, MAY_22);
            office.on(MAY_22.plusDays(1));

            assertRefused(() -> office.resumes(running, MAY_22.plusDays(1)), "suspension-over");
        }
    }

    @Test
    void what_is_recorded_as_begun_lies_within_the_time_of_the_step() {
        try (LimitOffice office = inMediation("order-121", MAY_6)) {
            office.on(MAY_22);

            assertThatThrownBy(() -> office.suspends(MAY_6.minusDays(1), null)).isInstanceOf(InvalidInput.class);
            assertThatThrownBy(() -> office.suspends(MAY_22.plusDays(1), null)).isInstanceOf(InvalidInput.class);
            assertThatThrownBy(() -> office.suspends(MAY_22, MAY_22.minusDays(1)))
                    .isInstanceOf(InvalidInput.class);
        }
    }

    /** Order 121, Art. 15. */
    @Test
    void the_clock_of_acceptance_never_stops_and_takes_no_extension_under_order_121_art_15() {
        try (LimitOffice office = LimitOffice.with(CaseFileFixture.awaitingAcceptance())) {
            begin(office, CaseFileFixture.awaitingAcceptance(), Step.ACCEPTANCE, CaseFileFixture.DAY);

            assertRefused(() -> office.suspends(CaseFileFixture.DAY, null), "no-suspension-here");
            assertRefused(office::asksForMoreTime, "no-extension-here");
        }
    }

    /** Order 121, Art. 22; the other platform's own date cannot be counted again, but it is put off. */
    @Test
    void appraisal_puts_off_a_date_that_another_platform_set() {
        CaseFile caseFile = inVerificationCase();
        try (LimitOffice office = LimitOffice.with(caseFile)) {
            set(office, caseFile, Step.VERIFICATION, LocalDate.of(2026, 6, 12));
            LocalDate monday = LocalDate.of(2026, 6, 1);

            office.on(monday.plusDays(1)).suspends(monday, monday.plusDays(1));

            assertThat(office.dueOn(Step.VERIFICATION)).isEqualTo("2026-06-16");
        }
    }
}
