package org.suqiu.withdrawal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.CaseFileFixture;
import org.suqiu.casefile.Kind;
import org.suqiu.casefile.Outcome;
import org.suqiu.casefile.Respondent;
import org.suqiu.rules.RuleViolation;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WithdrawalRuleTest {

    @Test
    void a_complaint_can_be_withdrawn_in_every_stage_before_closing_Art_23() {
        assertThat(WithdrawalRule.allows(CaseFileFixture.received())).isTrue();
        assertThat(WithdrawalRule.allows(CaseFileFixture.awaitingAcceptance())).isTrue();
        assertThat(WithdrawalRule.allows(CaseFileFixture.inMediation())).isTrue();
    }

    @Test
    void a_question_can_be_withdrawn() {
        CaseFile enquiry = CaseFileFixture.of(Kind.ENQUIRY, Respondent.UNKNOWN, List.of());

        assertThat(WithdrawalRule.allows(enquiry)).isTrue();
        assertThat(new WithdrawalPossibility().of(enquiry)).containsExactly("withdrawal");
    }

    @Test
    void what_is_closed_stays_closed() {
        CaseFile closed = CaseFileFixture.closed(Outcome.AGREED, CaseFileFixture.DAY, null);

        assertThat(WithdrawalRule.violation(closed)).map(RuleViolation::code).hasValue("closed-cannot-be-withdrawn");
    }

    @Test
    void a_violation_report_cannot_be_taken_back() {
        CaseFile report = CaseFileFixture.violationReport();

        assertThat(WithdrawalRule.violation(report)).map(RuleViolation::code).hasValue("report-cannot-be-withdrawn");
        assertThat(new WithdrawalPossibility().of(report)).isEmpty();
    }
}
