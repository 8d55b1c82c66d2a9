package org.suqiu.withdrawal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
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

    private static final WithdrawalRule RULE = where(true);

    @Test
    void a_complaint_can_be_withdrawn_in_every_stage_before_closing_Art_23() {
        assertThat(RULE.allows(CaseFileFixture.received())).isTrue();
        assertThat(RULE.allows(CaseFileFixture.awaitingAcceptance())).isTrue();
        assertThat(RULE.allows(CaseFileFixture.inMediation())).isTrue();
    }

    @Test
    void a_question_can_be_withdrawn() {
        CaseFile enquiry = CaseFileFixture.of(Kind.ENQUIRY, Respondent.UNKNOWN, List.of());

        assertThat(RULE.allows(enquiry)).isTrue();
        assertThat(possibilities().of(enquiry, Set.of())).containsExactly("withdrawal");
    }

    @Test
    void what_is_closed_stays_closed() {
        CaseFile closed = CaseFileFixture.closed(Outcome.AGREED, CaseFileFixture.DAY, null);

        assertThat(RULE.violation(closed)).map(RuleViolation::code).hasValue("closed-cannot-be-withdrawn");
    }

    @Test
    void a_violation_report_cannot_be_taken_back() {
        CaseFile report = CaseFileFixture.violationReport();

        assertThat(RULE.violation(report)).map(RuleViolation::code).hasValue("report-cannot-be-withdrawn");
        assertThat(possibilities().of(report, Set.of())).isEmpty();
    }

    @Test
    void a_joint_complaint_is_taken_back_by_all_together_Art_12() {
        CaseFile joint = CaseFileFixture.inMediation();

        assertThat(where(false).violation(joint)).map(RuleViolation::code).hasValue("joint-complaint-needs-all");
        assertThat(where(true).violation(joint)).isEmpty();
    }

    private static WithdrawalRule where(boolean allAgree) {
        var rule = new WithdrawalRule();
        rule.givingUp = caseFile -> allAgree;
        return rule;
    }

    private static WithdrawalPossibilities possibilities() {
        var possibilities = new WithdrawalPossibilities();
        possibilities.withdrawalRule = RULE;
        return possibilities;
    }
}
