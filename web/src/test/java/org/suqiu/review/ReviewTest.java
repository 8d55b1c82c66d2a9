package org.suqiu.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.suqiu.casefile.CaseFileFixture.DAY;
import static org.suqiu.casefile.CaseFileFixture.noon;
import static org.suqiu.identity.ActorFixture.HEAD;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.CaseFileFixture;
import org.suqiu.casefile.Outcome;
import org.suqiu.casefile.ReviewDecision;
import org.suqiu.identity.Actor;
import org.suqiu.rules.RuleViolation;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ReviewTest {

    private static final ReviewRight FIRST = new ReviewRight(30, false, false);
    private static final LocalDate LIMIT = DAY.plusDays(60);

    @Test
    void a_review_is_asked_for_within_thirty_days_of_closing() {
        assertThat(hindrance(FIRST, failed(), DAY.plusDays(30))).isEmpty();
        assertThat(hindrance(FIRST, failed(), DAY.plusDays(31))).contains("review-too-late");
    }

    @Test
    void a_case_is_reviewed_once() {
        assertThat(hindrance(new ReviewRight(30, true, false), failed(), DAY)).contains("reviewed-once");
    }

    @Test
    void an_open_case_a_joined_one_and_one_that_no_office_had_are_not_reviewed() {
        CaseFile unplaced = CaseFileFixture.received();
        unplaced.close(Outcome.ENDED_BEFORE_DECISION, noon(DAY), null);

        assertThat(hindrance(FIRST, CaseFileFixture.inMediation(), DAY)).contains("not-closed");
        assertThat(hindrance(new ReviewRight(30, false, true), failed(), DAY)).contains("joined-to-another");
        assertThat(hindrance(FIRST, unplaced, DAY)).contains("no-office-yet");
    }

    @Test
    void a_refused_complaint_may_be_reviewed_too() {
        CaseFile refused = CaseFileFixture.awaitingAcceptance();
        refused.close(Outcome.REFUSED, noon(DAY), DAY);

        assertThat(hindrance(FIRST, refused, DAY)).isEmpty();
    }

    @Test
    void a_violation_report_is_not_reviewed() {
        CaseFile report = CaseFileFixture.placed(CaseFileFixture.violationReport());
        report.close(Outcome.NOT_FILED, noon(DAY), DAY);

        assertThat(hindrance(FIRST, report, DAY)).contains("no-review-of-reports");
    }

    @Test
    void a_failed_mediation_goes_on_until_the_last_day_of_its_limit_Art_23() {
        assertThatCode(() -> limitUntil(LIMIT).require(failed(), LIMIT)).doesNotThrowAnyException();
        assertThatThrownBy(() -> limitUntil(LIMIT).require(failed(), LIMIT.plusDays(1)))
                .hasMessage("no-days-left");
        assertThatThrownBy(() -> new Resumption(Optional.empty()).require(failed(), DAY))
                .hasMessage("no-days-left");
    }

    @ParameterizedTest
    @EnumSource(
            value = Outcome.class,
            names = {"FAILED", "TERMINATED"},
            mode = EnumSource.Mode.EXCLUDE)
    void what_did_not_end_by_a_mediation_without_success_is_not_resumed(Outcome outcome) {
        CaseFile caseFile = CaseFileFixture.closed(outcome, DAY, LIMIT);

        assertThatThrownBy(() -> limitUntil(LIMIT).require(caseFile, DAY)).hasMessage("nothing-to-resume");
    }

    @Test
    void the_head_decides_once() {
        var review = new Review(CaseFileFixture.NUMBER, "未退款", Actor.PUBLIC, noon(DAY));

        review.decide(ReviewDecision.UPHOLD, "程序合法", HEAD, noon(DAY));

        assertThat(review.isDecided()).isTrue();
        assertThatThrownBy(() -> review.decide(ReviewDecision.CORRECT, "更正", HEAD, noon(DAY)))
                .hasMessage("review-already-decided");
    }

    private static Optional<String> hindrance(ReviewRight right, CaseFile caseFile, LocalDate today) {
        return right.hindrance(caseFile, today).map(RuleViolation::code);
    }

    private static Resumption limitUntil(LocalDate day) {
        return new Resumption(Optional.of(day));
    }

    private static CaseFile failed() {
        return CaseFileFixture.closed(Outcome.FAILED, DAY, LIMIT);
    }
}
