package org.suqiu.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.suqiu.casefile.CaseFileFixture.DAY;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.suqiu.rules.RuleViolation;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CaseFileTest {

    @Test
    void a_complaint_placed_with_a_market_supervision_office_waits_for_acceptance() {
        var caseFile = CaseFileFixture.awaitingAcceptance();

        assertThat(caseFile.stage()).isEqualTo(Stage.AWAITING_ACCEPTANCE);
        assertThat(caseFile.countyCode()).isEqualTo("654201");
        assertThat(caseFile.stageStep().orElseThrow().actions()).containsExactly("acceptance", "demands");
    }

    @Test
    void a_complaint_placed_with_an_office_of_the_hotline_regime_waits_for_an_answer() {
        var caseFile = CaseFileFixture.received();

        caseFile.placeWith(CaseFileFixture.postal(), "category", "hotline", false);

        assertThat(caseFile.stage()).isEqualTo(Stage.AWAITING_ANSWER);
        assertThat(caseFile.stageStep()).contains(Step.ANSWER);
    }

    @Test
    void missing_material_blocks_acceptance_Art_10() {
        var caseFile = CaseFileFixture.placed(CaseFileFixture.receivedWithout("/respondent/address"));

        assertThatThrownBy(caseFile::accept)
                .isInstanceOfSatisfying(RuleViolation.class, violation -> assertThat(violation.code())
                        .isEqualTo("material-missing"));
    }

    @Test
    void an_office_without_power_returns_to_the_dispatcher_and_nobody_answers_for_the_case_Art_41() {
        var caseFile = CaseFileFixture.awaitingAcceptance();

        caseFile.returnToDispatcher();

        assertThat(caseFile.stage()).isEqualTo(Stage.RECEIVED);
        assertThat(caseFile.isPlaced()).isFalse();
        assertThat(caseFile.countyCode()).isEmpty();
    }

    @Test
    void what_is_in_mediation_is_not_returned() {
        var caseFile = CaseFileFixture.inMediation();

        assertThatThrownBy(caseFile::returnToDispatcher)
                .isInstanceOfSatisfying(RuleViolation.class, violation -> assertThat(violation.code())
                        .isEqualTo("not-returnable-now"));
    }

    @Test
    void a_second_return_is_a_dispute_that_the_supervisor_decides_Art_33() {
        var caseFile = CaseFileFixture.awaitingAcceptance();

        caseFile.returnToDispatcher();
        assertThat(caseFile.isDisputed()).isFalse();

        CaseFileFixture.placed(caseFile).returnToDispatcher();
        assertThat(caseFile.isDisputed()).isTrue();
        assertThat(caseFile.awaitsSupervisor()).isTrue();
    }

    @Test
    void a_dispute_over_a_violation_report_stays_with_the_dispatcher_who_saw_it_anyway_Art_37() {
        var report = CaseFileFixture.disputed(CaseFileFixture.violationReport());

        assertThat(report.isDisputed()).isTrue();
        assertThat(report.awaitsSupervisor()).isFalse();
    }

    @Test
    void a_superior_takes_the_case_as_it_stands_and_answers_for_it_from_now_on_Art_13() {
        var caseFile = CaseFileFixture.inMediation();
        caseFile.takenOnBy("li");

        caseFile.handOverTo(CaseFileFixture.prefecture());

        assertThat(caseFile.stage()).isEqualTo(Stage.IN_MEDIATION);
        assertThat(caseFile.lawPack()).isEqualTo("order-121");
        assertThat(caseFile.officeCode()).isEqualTo("654200");
        assertThat(caseFile.countyCode()).isEqualTo("654200");
        assertThat(caseFile.handler()).isNull();
    }

    @Test
    void what_nobody_handles_is_not_taken_over() {
        var closed = CaseFileFixture.closed(Outcome.AGREED, DAY, DAY);

        for (CaseFile caseFile : List.of(CaseFileFixture.received(), closed)) {
            assertThatThrownBy(() -> caseFile.handOverTo(CaseFileFixture.prefecture()))
                    .isInstanceOfSatisfying(RuleViolation.class, violation -> assertThat(violation.code())
                            .isEqualTo("not-with-an-office"));
        }
    }

    @Test
    void what_is_not_urgent_any_more_has_no_reasons() {
        var caseFile = CaseFileFixture.received();

        caseFile.prioritise(Priority.URGENT, List.of(Urgency.MASS, Urgency.SAFETY));
        assertThat(caseFile.urgencies()).containsExactly(Urgency.SAFETY, Urgency.MASS);

        caseFile.prioritise(Priority.NORMAL, List.of(Urgency.MASS));
        assertThat(caseFile.urgencies()).isEmpty();
    }

    @Test
    void the_designated_office_keeps_the_case_Art_33() {
        var caseFile = CaseFileFixture.disputed(CaseFileFixture.received());

        caseFile.designate();
        CaseFileFixture.placed(caseFile);

        assertThat(caseFile.isDisputed()).isFalse();
        assertThatThrownBy(caseFile::returnToDispatcher)
                .isInstanceOfSatisfying(RuleViolation.class, violation -> assertThat(violation.code())
                        .isEqualTo("designated-office-keeps-it"));
    }

    @Test
    void the_clock_of_the_first_step_runs_while_the_dispatcher_has_the_case_Art_45() {
        assertThat(CaseFileFixture.received().runningClock()).contains(Step.ACCEPTANCE);
        assertThat(CaseFileFixture.violationReport().runningClock()).contains(Step.VERIFICATION);
    }

    @Test
    void a_closed_case_stays_closed() {
        var caseFile = CaseFileFixture.closed(Outcome.AGREED, DAY.plusDays(3), DAY.plusDays(30));

        assertThatThrownBy(() -> caseFile.close(Outcome.FAILED, Instant.EPOCH, null))
                .isInstanceOfSatisfying(RuleViolation.class, violation -> assertThat(violation.code())
                        .isEqualTo("stage-not-reachable"));
        assertThat(caseFile.outcome()).isEqualTo(Outcome.AGREED);
    }

    @Test
    void a_resumed_mediation_keeps_its_first_closing_and_takes_the_second_outcome() {
        var caseFile = CaseFileFixture.closed(Outcome.FAILED, DAY.plusDays(3), DAY.plusDays(30));

        caseFile.resumeMediation(CaseFileFixture.noon(DAY.plusDays(5)));
        assertThat(caseFile.stage()).isEqualTo(Stage.IN_MEDIATION);
        caseFile.close(Outcome.AGREED, CaseFileFixture.noon(DAY.plusDays(9)), DAY.plusDays(33));

        assertThat(caseFile.outcome()).isEqualTo(Outcome.AGREED);
        assertThat(caseFile.closedOn()).isEqualTo(DAY.plusDays(3));
        assertThat(caseFile.closingDueOn()).isEqualTo(DAY.plusDays(30));
        assertThat(caseFile.reopenedAt()).isEqualTo(CaseFileFixture.noon(DAY.plusDays(5)));
    }

    @Test
    void a_mediation_is_resumed_once_and_only_where_there_was_one() {
        var twice = CaseFileFixture.closed(Outcome.FAILED, DAY.plusDays(3), DAY.plusDays(30));
        twice.resumeMediation(CaseFileFixture.noon(DAY.plusDays(5)));
        twice.close(Outcome.FAILED, CaseFileFixture.noon(DAY.plusDays(6)), null);
        var refused = CaseFileFixture.awaitingAcceptance();
        refused.close(Outcome.REFUSED, CaseFileFixture.noon(DAY), DAY);

        assertThatThrownBy(() -> twice.resumeMediation(Instant.EPOCH)).isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> refused.resumeMediation(Instant.EPOCH)).isInstanceOf(RuleViolation.class);
    }

    @Test
    void closing_on_the_due_date_is_on_time_and_a_day_later_is_not() {
        LocalDate due = DAY.plusDays(30);

        assertThat(CaseFileFixture.closed(Outcome.AGREED, due, due).isClosedOnTime())
                .isTrue();
        assertThat(CaseFileFixture.closed(Outcome.AGREED, due.plusDays(1), due).isClosedOnTime())
                .isFalse();
    }

    @Test
    void days_are_local_days_of_the_prefecture() {
        assertThat(CaseFile.dayOf(Instant.parse("2026-05-20T15:59:59.999Z"))).isEqualTo(DAY);
        assertThat(CaseFile.dayOf(Instant.parse("2026-05-20T16:00:00Z"))).isEqualTo(DAY.plusDays(1));
    }

    @Test
    void what_is_possible_is_always_reachable() {
        for (Stage stage : List.of(Stage.AWAITING_ACCEPTANCE, Stage.AWAITING_ANSWER, Stage.AWAITING_VERIFICATION)) {
            assertThat(stage.leadsTo(Stage.CLOSED)).isTrue();
            assertThat(stage.canBeReturned()).isTrue();
        }
        assertThat(Stage.IN_MEDIATION.canBeReturned()).isFalse();
        assertThat(Stage.CLOSED.leadsTo(Stage.RECEIVED)).isFalse();
    }
}
