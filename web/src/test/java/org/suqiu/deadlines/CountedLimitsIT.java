package org.suqiu.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.suqiu.calendar.CalendarFixture;
import org.suqiu.calendar.LedgerDay;
import org.suqiu.calendar.LedgerReason;
import org.suqiu.calendar.Light;
import org.suqiu.calendar.MovedDate;
import org.suqiu.casefile.AlarmKind;
import org.suqiu.casefile.CaseClosed;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.CaseFileFixture;
import org.suqiu.casefile.CasePlaced;
import org.suqiu.casefile.ComplaintAccepted;
import org.suqiu.casefile.EventType;
import org.suqiu.casefile.Kind;
import org.suqiu.casefile.LimitBegins;
import org.suqiu.casefile.LimitDropped;
import org.suqiu.casefile.LimitMet;
import org.suqiu.casefile.LimitSet;
import org.suqiu.casefile.MediationResumed;
import org.suqiu.casefile.Outcome;
import org.suqiu.casefile.Stage;
import org.suqiu.casefile.Step;
import org.suqiu.clock.MovableClock;
import org.suqiu.identity.Actor;
import org.suqiu.identity.Role;
import org.suqiu.law.LawStep;
import org.suqiu.rules.InvalidInput;
import org.suqiu.rules.RuleViolation;

/** Limits that pause, are extended, begin anew and end, on a real database: Orders 20 and 121 side by side. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class CountedLimitsIT {

    private static final LocalDate MAY_6 = LocalDate.of(2026, 5, 6);
    private static final LocalDate APRIL_20 = LocalDate.of(2026, 4, 20);
    private static final LocalDate MAY_22 = LocalDate.of(2026, 5, 22);

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
            assertThatCode(() -> office.suspends(MAY_22, null), "suspension-running");

            office.resumes(running, MAY_22);
            office.on(MAY_22.plusDays(1));

            assertThatCode(() -> office.resumes(running, MAY_22.plusDays(1)), "suspension-over");
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

    @Test
    void what_is_late_stays_late() {
        try (LimitOffice office = inVerification()) {
            LocalDate late = office.dueOn(Step.VERIFICATION).plusDays(1);
            office.on(late);

            assertThatCode(() -> office.suspends(late, null), "limit-run-out");
            assertThatCode(office::asksForMoreTime, "limit-run-out");
        }
    }

    /** Order 121, Art. 15. */
    @Test
    void the_clock_of_acceptance_never_stops_and_takes_no_extension_under_order_121_art_15() {
        try (LimitOffice office = LimitOffice.with(CaseFileFixture.awaitingAcceptance())) {
            begin(office, CaseFileFixture.awaitingAcceptance(), Step.ACCEPTANCE, CaseFileFixture.DAY);

            assertThatCode(() -> office.suspends(CaseFileFixture.DAY, null), "no-suspension-here");
            assertThatCode(office::asksForMoreTime, "no-extension-here");
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

    /** The provisions on administrative penalties; Order 121, Art. 27. */
    @Test
    void verification_is_extended_once_by_15_working_days() {
        try (LimitOffice office = inVerification()) {
            LocalDate before = office.dueOn(Step.VERIFICATION);

            office.on(MAY_22).asksForMoreTime();
            assertThat(office.dueOn(Step.VERIFICATION)).isEqualTo(before);
            office.on(before.plusDays(3)).headApproves();

            assertThat(office.dueOn(Step.VERIFICATION))
                    .isEqualTo(CalendarFixture.xinjiang().plusWorkingDays(before, 15));
            assertThat(office.recorded).containsExactly(EventType.EXTENSION_PROPOSED, EventType.EXTENDED);
            assertThat(office.moved.all()).hasSize(1);
            assertThat(office.deadline(Step.VERIFICATION)
                            .ledger(CalendarFixture.xinjiang())
                            .orElseThrow()
                            .days())
                    .filteredOn(day -> day.kind() == LedgerReason.EXTENSION)
                    .hasSize(15);
            assertThatCode(office::headGrantsMoreTime, "already-extended");
        }
    }

    @Test
    void what_the_head_refused_may_be_asked_for_again_while_there_is_time() {
        try (LimitOffice office = inVerification()) {
            office.on(MAY_22).asksForMoreTime();
            office.headRejects();
            office.asksForMoreTime();
            office.headApproves();

            assertThat(office.recorded)
                    .containsExactly(
                            EventType.EXTENSION_PROPOSED,
                            EventType.EXTENSION_REJECTED,
                            EventType.EXTENSION_PROPOSED,
                            EventType.EXTENDED);
        }
    }

    @Test
    void more_time_is_offered_until_it_is_asked_for_or_granted_and_where_the_law_has_none_never() {
        try (LimitOffice office = inVerification()) {
            assertThat(office.on(MAY_22).offersMoreTime()).isTrue();

            office.asksForMoreTime();
            assertThat(office.offersMoreTime()).isFalse();

            office.headRejects();
            assertThat(office.offersMoreTime()).isTrue();

            office.headGrantsMoreTime();
            assertThat(office.offersMoreTime()).isFalse();
        }
        try (LimitOffice office = inMediation("order-121", MAY_6)) {
            assertThat(office.offersMoreTime()).isFalse();
        }
    }

    /** Policy after Guobanfa [2020] 53: 5 working days, 10 in all. */
    @Test
    void an_answer_takes_10_working_days_at_most() {
        CaseFile enquiry = CaseFileFixture.of(Kind.ENQUIRY, CaseFileFixture.respondentIn(null, null), List.of());
        enquiry.placeWith(CaseFileFixture.postal(), "kind", "hotline", false);
        try (LimitOffice office = LimitOffice.with(enquiry)) {
            begin(office, enquiry, Step.ANSWER, CaseFileFixture.DAY);

            office.asksForMoreTime();
            office.headApproves();

            assertThat(office.dueOn(Step.ANSWER))
                    .isEqualTo(CalendarFixture.xinjiang().plusWorkingDays(CaseFileFixture.DAY, 10));
        }
    }

    /** Order 121, Art. 22 and 45. */
    @Test
    void a_calendar_that_changes_counts_what_was_paused_and_extended_again() {
        try (LimitOffice office = inVerification()) {
            LocalDate monday = LocalDate.of(2026, 6, 1);
            office.on(MAY_22).headGrantsMoreTime();
            office.on(monday.plusDays(1)).suspends(monday, monday.plusDays(1));
            LocalDate before = office.dueOn(Step.VERIFICATION);

            var published = office.publishes(CalendarFixture.national());

            LocalDate after = office.dueOn(Step.VERIFICATION);
            assertThat(after)
                    .isEqualTo(CalendarFixture.national().plusWorkingDays(MAY_22, 15 + 15 + 2))
                    .isBefore(before);
            assertThat(published.moved())
                    .containsExactly(new MovedDate(CaseFileFixture.NUMBER, "VERIFICATION", before, after));
        }
    }

    @Test
    void a_calendar_that_changes_while_appraisal_runs_moves_no_date() {
        try (LimitOffice office = inVerification()) {
            office.on(MAY_22).suspends(MAY_22, null);

            assertThat(office.publishes(CalendarFixture.national()).moved()).isEmpty();
            assertThat(office.dueOn(Step.VERIFICATION)).isNull();
        }
    }

    /** Order 121, Art. 35. */
    @Test
    void new_facts_let_the_limit_run_anew_from_the_last_report_under_order_121_art_35() {
        CaseFile report = inVerificationCase();
        try (LimitOffice office = LimitOffice.with(report)) {
            begin(office, report, Step.VERIFICATION, MAY_22);
            office.on(MAY_22).headGrantsMoreTime();
            LocalDate again = LocalDate.of(2026, 6, 8);

            begin(office, report, Step.VERIFICATION, again);

            Deadline anew = office.deadline(Step.VERIFICATION);
            assertThat(anew.dueOn()).isEqualTo(CalendarFixture.xinjiang().plusWorkingDays(again, 15));
            assertThat(anew.restart()).contains(RestartReason.NEW_FACTS);
            assertThat(anew.formerlyFrom()).isEqualTo(MAY_22);
            assertThat(anew.isExtended()).isFalse();
        }
    }

    @Test
    void a_date_that_a_person_set_is_moved_by_no_calendar() {
        CaseFile caseFile = CaseFileFixture.inMediation();
        try (LimitOffice office = LimitOffice.with(caseFile)) {
            set(office, caseFile, Step.SUPERVISION_ORDER, LocalDate.of(2026, 6, 1));
            office.publishes(CalendarFixture.national());

            Deadline order = office.deadline(Step.SUPERVISION_ORDER);
            assertThat(order.dueOn()).isEqualTo("2026-06-01");
            assertThat(order.amberOn()).isEqualTo("2026-05-25");
            assertThat(order.ledger(CalendarFixture.xinjiang())).isEmpty();
            assertThat(order.reckoning().limit()).isEmpty();
        }
    }

    @Test
    void a_step_without_limit_in_the_law_pack_has_no_due_date() {
        CaseFile caseFile = CaseFileFixture.inMediation();
        try (LimitOffice office = LimitOffice.with(caseFile)) {
            office.limitDesk.onBegins(new LimitBegins(caseFile, Step.RETURN, LawStep.RETURN, CaseFileFixture.DAY));

            assertThat(office.dueDates.of(CaseFileFixture.NUMBER)).isEmpty();
        }
    }

    /** Policy after Guobanfa [2020] 53. */
    @Test
    void a_hotline_office_may_give_a_case_back_for_2_working_days_after_it_was_placed() {
        CaseFile enquiry = CaseFileFixture.of(Kind.ENQUIRY, CaseFileFixture.respondentIn(null, null), List.of());
        enquiry.placeWith(CaseFileFixture.postal(), "kind", "hotline", false);
        try (LimitOffice office = LimitOffice.with(enquiry)) {
            LocalDate friday = LocalDate.of(2026, 6, 5);

            office.on(friday).deadlineDesk.onPlaced(new CasePlaced(enquiry, Actor.SYSTEM));

            assertThat(office.dueOn(Step.RETURN)).isEqualTo("2026-06-09");
            assertThat(office.dueOn(Step.ANSWER))
                    .isEqualTo(CalendarFixture.xinjiang().plusWorkingDays(CaseFileFixture.DAY, 5));
        }
    }

    @Test
    void what_is_done_is_met_and_what_is_not_wanted_any_more_is_dropped() {
        CaseFile caseFile = CaseFileFixture.inMediation();
        try (LimitOffice office = LimitOffice.with(caseFile)) {
            set(office, caseFile, Step.SUPERVISION_ORDER, LocalDate.of(2026, 6, 1));
            set(office, caseFile, Step.MATERIAL, LocalDate.of(2026, 6, 1));

            office.limitDesk.onMet(new LimitMet(caseFile, Step.SUPERVISION_ORDER, MAY_22));
            office.limitDesk.onDropped(new LimitDropped(caseFile, Step.MATERIAL));

            assertThat(office.dueDates.of(CaseFileFixture.NUMBER))
                    .singleElement()
                    .satisfies(due -> {
                        assertThat(due.step()).isEqualTo(Step.SUPERVISION_ORDER);
                        assertThat(due.metOn()).isEqualTo(MAY_22);
                    });
        }
    }

    @Test
    void closing_meets_the_main_limit_ends_appraisal_and_leaves_the_duties_beside_running() {
        CaseFile caseFile = CaseFileFixture.inMediation();
        try (LimitOffice office = LimitOffice.with(caseFile)) {
            begin(office, caseFile, Step.MEDIATION, MAY_6);
            set(office, caseFile, Step.FOLLOW_UP, LocalDate.of(2026, 6, 1));
            set(office, caseFile, Step.MATERIAL, LocalDate.of(2026, 6, 1));
            office.on(MAY_22).suspends(LocalDate.of(2026, 5, 13), null);
            LocalDate closingDueOn = office.dueDates.closingDueOn(caseFile).orElseThrow();

            caseFile.close(Outcome.AGREED, CaseFileFixture.noon(MAY_22), closingDueOn);
            office.closing.onClosed(new CaseClosed(caseFile, Stage.IN_MEDIATION, MAY_22, true, false));

            assertThat(closingDueOn).isEqualTo("2026-07-15");
            Deadline mediation = office.deadline(Step.MEDIATION);
            assertThat(mediation.dueOn()).isEqualTo(closingDueOn);
            assertThat(mediation.dueDate().metOn()).isEqualTo(MAY_22);
            assertThat(mediation.suspensions()).singleElement().satisfies(appraisal -> assertThat(appraisal.last())
                    .isEqualTo(MAY_22));
            assertThat(office.deadline(Step.FOLLOW_UP).isOpen()).isTrue();
            assertThat(office.deadlines.of(CaseFileFixture.NUMBER, Step.MATERIAL))
                    .isEmpty();
        }
    }

    @Test
    void a_mediation_that_a_review_resumed_has_the_days_that_were_left() {
        CaseFile caseFile = CaseFileFixture.inMediation();
        try (LimitOffice office = LimitOffice.with(caseFile)) {
            begin(office, caseFile, Step.MEDIATION, MAY_6);
            office.deadline(Step.MEDIATION).met(MAY_22);

            office.limitDesk.onResumed(new MediationResumed(caseFile, LimitOffice.HEAD));

            Deadline resumed = office.deadline(Step.MEDIATION);
            assertThat(resumed.isOpen()).isTrue();
            assertThat(resumed.dueOn()).isEqualTo("2026-07-05");
            assertThat(resumed.restart()).contains(RestartReason.RESUMED);
        }
    }

    /** Contract: the light; policy: who hears of it, as entered. */
    @Test
    void alarms_ring_two_working_days_before_the_due_date_and_on_the_day_after_it() {
        try (LimitOffice office = inMediation("order-121", MAY_6)) {
            assertThat(office.steps.amberAt(CaseFileFixture.NUMBER, "MEDIATION"))
                    .isEqualTo(midnight(LocalDate.of(2026, 7, 2)));
            assertThat(office.steps.lateAt(CaseFileFixture.NUMBER, "MEDIATION"))
                    .isEqualTo(midnight(LocalDate.of(2026, 7, 6)));
            assertThat(office.alarms.told(Step.MEDIATION, AlarmKind.ESCALATION))
                    .containsExactlyInAnyOrder(Role.HEAD, Role.SUPERVISOR);
        }
    }

    @Test
    void what_rang_rings_again_for_the_date_that_an_extension_brings() {
        try (LimitOffice office = inVerification()) {
            LocalDate before = office.dueOn(Step.VERIFICATION);
            office.on(before);
            assertThat(office.alarms.warn(CaseFileFixture.NUMBER, Step.VERIFICATION))
                    .isTrue();

            office.headGrantsMoreTime();

            LocalDate after = office.dueOn(Step.VERIFICATION);
            assertThat(office.on(after).alarms.warn(CaseFileFixture.NUMBER, Step.VERIFICATION))
                    .isTrue();
            assertThat(office.on(after.plusDays(1)).alarms.escalate(CaseFileFixture.NUMBER, Step.VERIFICATION))
                    .isTrue();
        }
    }

    @Test
    void what_rang_rings_again_after_an_appraisal_and_not_for_a_date_that_is_over_too() {
        try (LimitOffice office = inMediation("order-121", MAY_6)) {
            office.on(LocalDate.of(2026, 7, 3));
            office.alarms.warn(CaseFileFixture.NUMBER, Step.MEDIATION);

            office.suspends(LocalDate.of(2026, 6, 1), LocalDate.of(2026, 6, 10));

            assertThat(office.alarms.warn(CaseFileFixture.NUMBER, Step.MEDIATION))
                    .isTrue();
        }
        try (LimitOffice office = inVerification()) {
            office.on(LocalDate.of(2026, 12, 1));
            office.alarms.escalate(CaseFileFixture.NUMBER, Step.VERIFICATION);

            office.publishes(CalendarFixture.national());

            assertThat(office.alarms.escalate(CaseFileFixture.NUMBER, Step.VERIFICATION))
                    .isFalse();
        }
    }

    @Test
    void a_rule_that_gives_more_time_lets_a_late_step_wait_and_leaves_the_light_alone() {
        try (LimitOffice office = inMediation("order-121", MAY_6)) {
            office.rules.of(Step.MEDIATION, AlarmKind.WARNING).orElseThrow().change(5, Set.of(Role.HEAD));
            office.rules.of(Step.MEDIATION, AlarmKind.ESCALATION).orElseThrow().change(1, Set.of(Role.HEAD));

            assertThat(office.steps.amberAt(CaseFileFixture.NUMBER, "MEDIATION"))
                    .isEqualTo(midnight(LocalDate.of(2026, 6, 29)));
            assertThat(office.deadline(Step.MEDIATION).amberOn()).isEqualTo("2026-07-02");
            assertThat(office.on(LocalDate.of(2026, 7, 6)).alarms.escalate(CaseFileFixture.NUMBER, Step.MEDIATION))
                    .isFalse();
            assertThat(office.on(LocalDate.of(2026, 7, 7)).alarms.escalate(CaseFileFixture.NUMBER, Step.MEDIATION))
                    .isTrue();
            assertThat(office.alarms.escalate(CaseFileFixture.NUMBER, Step.MEDIATION))
                    .isFalse();
        }
    }

    private static Date midnight(LocalDate day) {
        return Date.from(day.atStartOfDay(MovableClock.ZONE).toInstant());
    }

    private static LimitOffice inMediation(String lawPack, LocalDate accepted) {
        CaseFile caseFile = CaseFileFixture.received();
        caseFile.placeWith(CaseFileFixture.tacheng(), "respondent-county", lawPack, true);
        caseFile.accept();
        LimitOffice office = LimitOffice.with(caseFile);
        office.deadlineDesk.onAccepted(new ComplaintAccepted(caseFile, accepted));
        return office;
    }

    private static LimitOffice inVerification() {
        CaseFile report = inVerificationCase();
        LimitOffice office = LimitOffice.with(report);
        begin(office, report, Step.VERIFICATION, MAY_22);
        return office;
    }

    private static CaseFile inVerificationCase() {
        return CaseFileFixture.placed(CaseFileFixture.violationReport());
    }

    private static void begin(LimitOffice office, CaseFile caseFile, Step step, LocalDate from) {
        office.entityManager.flush();
        office.limitDesk.onBegins(new LimitBegins(caseFile, step, LawStep.valueOf(step.name()), from));
    }

    private static void set(LimitOffice office, CaseFile caseFile, Step step, LocalDate dueOn) {
        office.limitDesk.onSet(new LimitSet(caseFile, step, CaseFileFixture.DAY, dueOn, "督办", "Order"));
    }

    private static void assertThatCode(ThrowingCallable action, String code) {
        assertThatThrownBy(action).isInstanceOfSatisfying(RuleViolation.class, refused -> assertThat(refused.code())
                .isEqualTo(code));
    }
}
