package org.suqiu.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.suqiu.casefile.CaseFileFixture.DAY;
import static org.suqiu.verification.ReportOffice.COLLEAGUE;
import static org.suqiu.verification.ReportOffice.HANDLER;
import static org.suqiu.verification.ReportOffice.HEAD;
import static org.suqiu.verification.ReportOffice.NAMED;

import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.suqiu.casefile.DutyArises;
import org.suqiu.casefile.EventType;
import org.suqiu.casefile.Kind;
import org.suqiu.casefile.LimitBegins;
import org.suqiu.casefile.Outcome;
import org.suqiu.casefile.PartyDetails;
import org.suqiu.casefile.Stage;
import org.suqiu.casefile.Step;
import org.suqiu.casefile.StepDone;
import org.suqiu.rules.InvalidInput;
import org.suqiu.rules.NotFound;
import org.suqiu.rules.RuleViolation;
import org.suqiu.statistics.Figure;
import org.suqiu.statistics.Period;
import org.suqiu.statistics.View;

/** Violation reports from the decision on, on a real database. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class VerificationIT {

    private static final LocalDate LATER = DAY.plusDays(60);

    private final ReportOffice office = new ReportOffice();

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void a_handlers_decision_waits_for_the_head_and_dates_from_the_approval() {
        String report = office.report(NAMED);

        var approval = office.decides(HANDLER, report, Decision.FILE, 500_000L).orElseThrow();

        assertThat(office.caseFile(report).stage()).isEqualTo(Stage.AWAITING_VERIFICATION);
        assertThat(office.isProposed(report)).isTrue();
        assertThat(office.row(Kind.VIOLATION_REPORT, View.FLOW).of(Figure.VERIFIED))
                .isZero();

        office.surroundings().dayIs(DAY.plusDays(2));
        office.approves(approval, true);

        assertThat(office.caseFile(report).outcome()).isEqualTo(Outcome.FILED);
        assertThat(office.reads(HANDLER, report).verification().decidedOn()).isEqualTo(DAY.plusDays(2));
        assertThat(office.row(Kind.VIOLATION_REPORT, View.FLOW).of(Figure.PENALTY))
                .isEqualTo(500_000);
        assertThat(office.surroundings().heard(StepDone.class))
                .extracting(StepDone::step)
                .containsExactly(Step.VERIFICATION, Step.APPROVAL);
    }

    @Test
    void what_the_head_turns_down_is_proposed_anew() {
        String report = office.report(NAMED);
        var approval = office.decides(HANDLER, report, Decision.FILE, 500_000L).orElseThrow();

        office.approves(approval, false);

        assertThat(office.isProposed(report)).isFalse();
        assertThat(office.caseFile(report).isOpen()).isTrue();
        assertThat(office.decides(HANDLER, report, Decision.NOT_FILE, null)).isPresent();
        assertThat(office.reads(HANDLER, report).penaltyFen()).isZero();
    }

    @Test
    void the_heads_own_decision_takes_effect_at_once() {
        String report = office.report(NAMED);

        assertThat(office.decides(HEAD, report, Decision.NOT_FILE, null)).isEmpty();

        assertThat(office.caseFile(report).outcome()).isEqualTo(Outcome.NOT_FILED);
        assertThat(office.recordOf(report))
                .extracting(event -> event.type())
                .containsSubsequence(EventType.VERIFIED, EventType.CLOSED);
        assertThatThrownBy(() -> office.decides(HEAD, report, Decision.FILE, null))
                .isInstanceOf(RuleViolation.class);
    }

    @Test
    void the_limit_is_kept_on_its_last_day_and_missed_a_day_later() {
        String inTime = office.report(NAMED);
        String late = office.report(NAMED);

        office.surroundings().dayIs(office.surroundings().dueOn());
        office.decides(HEAD, inTime, Decision.FILE, null);
        office.surroundings().dayIs(office.surroundings().dueOn().plusDays(1));
        office.decides(HEAD, late, Decision.FILE, null);

        var row = office.row(Kind.VIOLATION_REPORT, View.FLOW);
        assertThat(row.of(Figure.VERIFIED)).isEqualTo(2);
        assertThat(row.of(Figure.VERIFIED_ON_TIME)).isEqualTo(1);
        assertThat(row.of(Figure.CLOSED_ON_TIME)).isEqualTo(1);
    }

    @Test
    void article_37_to_a_handler_who_does_not_have_it_there_is_no_report() {
        String report = office.report(NAMED);

        assertThatThrownBy(() -> office.decides(COLLEAGUE, report, Decision.FILE, null))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> office.reads(COLLEAGUE, report)).isInstanceOf(NotFound.class);

        office.decides(HEAD, report, Decision.FILE, null);
        office.surroundings().dayIs(LATER);

        assertThatThrownBy(() -> office.imposes(COLLEAGUE, report, 100, LATER)).isInstanceOf(NotFound.class);
    }

    @Test
    void article_42_an_extorter_is_passed_to_the_police_and_not_warned() {
        String report = office.report(NAMED);

        office.decides(HEAD, report, Decision.REFER_TO_POLICE, null);

        assertThat(office.caseFile(report).outcome()).isEqualTo(Outcome.REFERRED_TO_POLICE);
        assertThat(office.surroundings().heard(DutyArises.class)).isEmpty();
        var row = office.row(Kind.VIOLATION_REPORT, View.COHORT);
        assertThat(row.of(Figure.VERIFIED)).isEqualTo(1);
        assertThat(row.of(Figure.FILED)).isZero();
        assertThat(row.undecided()).isZero();
    }

    @Test
    void a_reporter_who_gave_a_name_is_told_the_result_and_an_anonymous_one_cannot_be() {
        String named = office.report(NAMED);
        String anonymous = office.report(PartyDetails.UNKNOWN);
        String unreachable = office.report(new PartyDetails("古丽", null, null, null, null, null));

        office.decides(HEAD, anonymous, Decision.FILE, null);
        office.decides(HEAD, unreachable, Decision.FILE, null);
        office.decides(HEAD, named, Decision.NOT_FILE, null);

        assertThat(office.surroundings().heard(DutyArises.class))
                .containsExactly(new DutyArises(named, Step.REPORTER_NOTICE));
        assertThat(office.surroundings().heard(LimitBegins.class))
                .singleElement()
                .satisfies(limit -> {
                    assertThat(limit.step()).isEqualTo(Step.REPORTER_NOTICE);
                    assertThat(limit.from()).isEqualTo(DAY);
                });
    }

    @Test
    void order_20_article_31_is_a_duty_where_order_121_leaves_it_to_the_office() {
        office.turnsTheNoticeOff();
        String old = office.report(NAMED, LocalDate.of(2026, 4, 10), "order-20");
        String now = office.report(NAMED);

        office.decides(HEAD, old, Decision.FILE, null);
        office.decides(HEAD, now, Decision.FILE, null);

        assertThat(office.surroundings().heard(DutyArises.class))
                .containsExactly(new DutyArises(old, Step.REPORTER_NOTICE));
    }

    @Test
    void a_later_penalty_counts_on_its_own_day_and_a_correction_on_the_day_it_is_made() {
        String report = office.report(NAMED);
        office.decides(HEAD, report, Decision.FILE, 500_000L);

        office.surroundings().dayIs(LATER);
        office.imposes(HANDLER, report, 700_000, LATER.minusDays(1));
        var old = office.corrects(report, "9000.00");

        assertThat(old).contains("12000.00");
        assertThat(penaltyOn(DAY)).isEqualTo(500_000);
        assertThat(penaltyOn(LATER.minusDays(1))).isEqualTo(700_000);
        assertThat(penaltyOn(LATER)).isEqualTo(-300_000);
        assertThat(office.reads(HANDLER, report).penaltyFen()).isEqualTo(900_000);
    }

    @Test
    void a_penalty_follows_a_filing_and_lies_between_it_and_today() {
        String unfiled = office.report(NAMED);
        String filed = office.report(NAMED);
        office.decides(HEAD, unfiled, Decision.NOT_FILE, null);
        office.decides(HEAD, filed, Decision.FILE, null);

        assertThatThrownBy(() -> office.imposes(HEAD, unfiled, 100, DAY)).isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> office.corrects(unfiled, "1.00")).isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> office.imposes(HEAD, filed, 100, DAY.minusDays(1)))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> office.imposes(HEAD, filed, 100, DAY.plusDays(1)))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> office.corrects(filed, "much")).isInstanceOf(InvalidInput.class);
    }

    private long penaltyOn(LocalDate day) {
        return office.row(Kind.VIOLATION_REPORT, View.FLOW, new Period(day, day))
                .of(Figure.PENALTY);
    }
}
