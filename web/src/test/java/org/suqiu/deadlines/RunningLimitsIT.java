package org.suqiu.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.suqiu.deadlines.LimitCases.MAY_22;
import static org.suqiu.deadlines.LimitCases.MAY_6;
import static org.suqiu.deadlines.LimitCases.begin;
import static org.suqiu.deadlines.LimitCases.inVerificationCase;
import static org.suqiu.deadlines.LimitCases.set;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.suqiu.calendar.CalendarFixture;
import org.suqiu.casefile.CaseClosed;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.CaseFileFixture;
import org.suqiu.casefile.CasePlaced;
import org.suqiu.casefile.DueDate;
import org.suqiu.casefile.Kind;
import org.suqiu.casefile.LimitBegins;
import org.suqiu.casefile.LimitDropped;
import org.suqiu.casefile.LimitMet;
import org.suqiu.casefile.MediationResumed;
import org.suqiu.casefile.Occasion;
import org.suqiu.casefile.Origin;
import org.suqiu.casefile.Outcome;
import org.suqiu.casefile.Stage;
import org.suqiu.casefile.Step;
import org.suqiu.identity.Actor;
import org.suqiu.law.LawStep;

/** Limits begin, begin anew, are met and fall away, on a real database. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RunningLimitsIT {

    /** Order 121, Art. 35. */
    @Test
    void new_facts_let_the_limit_run_anew_from_the_last_report_under_order_121_art_35() {
        CaseFile report = inVerificationCase();
        try (LimitOffice office = LimitOffice.with(report)) {
            begin(office, report, Step.VERIFICATION, MAY_22);
            office.on(MAY_22).headGrantsMoreTime();
            LocalDate again = LocalDate.of(2026, 6, 8);

            office.entityManager.flush();
            office.limitDesk.onBegins(new LimitBegins(report, Step.VERIFICATION, Occasion.NEW_FACTS, again));

            Deadline anew = office.deadline(Step.VERIFICATION);
            assertThat(anew.dueOn()).isEqualTo(CalendarFixture.xinjiang().plusWorkingDays(again, 15));
            assertThat(anew.restart()).contains(RestartReason.NEW_FACTS);
            assertThat(anew.formerlyFrom()).isEqualTo(MAY_22);
            assertThat(anew.isExtended()).isFalse();
            assertThat(anew.reckoning().lawStep()).isEqualTo(LawStep.MERGED_REPORT);
        }
    }

    /** Order 121, Art. 27. */
    @Test
    void a_clue_from_a_mediation_is_verified_by_an_article_of_its_own_under_order_121_art_27() {
        CaseFile clue = CaseFileFixture.placed(CaseFileFixture.violationReport().arisingAs(Origin.CLUE));
        try (LimitOffice office = LimitOffice.with(clue)) {
            begin(office, clue, Step.VERIFICATION, MAY_22);

            assertThat(office.deadline(Step.VERIFICATION).dueDate().legalBasisEn())
                    .isEqualTo("SAMR Order 121, Art. 27");
        }
    }

    @Test
    void a_step_without_limit_in_the_law_pack_has_no_due_date() {
        CaseFile caseFile = CaseFileFixture.inMediation();
        try (LimitOffice office = LimitOffice.with(caseFile)) {
            office.limitDesk.onBegins(new LimitBegins(caseFile, Step.RETURN, CaseFileFixture.DAY));

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
    void of_a_page_of_cases_each_has_the_limit_it_runs_against_until_it_is_closed() {
        CaseFile caseFile = CaseFileFixture.inMediation();
        try (LimitOffice office = LimitOffice.with(caseFile)) {
            begin(office, caseFile, Step.MEDIATION, MAY_6);
            set(office, caseFile, Step.SUPERVISION_ORDER, LocalDate.of(2026, 6, 1));
            DueDate mediation = office.deadline(Step.MEDIATION).dueDate();

            assertThat(office.dueDates.running(List.of(caseFile)))
                    .isEqualTo(Map.of(CaseFileFixture.NUMBER, mediation))
                    .containsValue(office.dueDates.running(caseFile).orElseThrow());

            caseFile.close(Outcome.AGREED, CaseFileFixture.noon(MAY_22), mediation.dueOn());
            assertThat(office.dueDates.running(List.of(caseFile))).isEmpty();
        }
    }

    @Test
    void on_a_page_too_a_case_that_a_hotline_office_gave_back_keeps_the_clock_of_its_regime() {
        CaseFile complaint = CaseFileFixture.received();
        complaint.placeWith(CaseFileFixture.postal(), "kind", "hotline", false);
        try (LimitOffice office = LimitOffice.with(complaint)) {
            begin(office, complaint, Step.ANSWER, MAY_22);
            complaint.returnToDispatcher();

            assertThat(office.dueDates.running(List.of(complaint)))
                    .containsEntry(
                            CaseFileFixture.NUMBER, office.deadline(Step.ANSWER).dueDate());
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
}
