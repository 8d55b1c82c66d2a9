package org.suqiu.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.suqiu.casefile.CaseFileFixture.noon;
import static org.suqiu.papers.form.MaterialFixture.DECIDED;
import static org.suqiu.papers.form.MaterialFixture.HEAD;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.suqiu.casefile.Outcome;
import org.suqiu.casefile.PartyDetails;
import org.suqiu.casefile.Step;
import org.suqiu.law.LawFixture;
import org.suqiu.mediation.Result;
import org.suqiu.papers.form.Material;
import org.suqiu.papers.form.MaterialFixture;
import org.suqiu.papers.form.PaperForm;
import org.suqiu.papers.form.PaperNumber;
import org.suqiu.rules.RuleViolation;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PaperRulesTest {

    @Test
    void a_decision_an_end_and_a_result_on_paper_need_no_call_beside_it_Art_15_23() {
        assertThat(told(Step.NOTICE)).containsExactly(PaperForm.ACCEPTANCE, PaperForm.REFUSAL);
        assertThat(told(Step.CLOSING_NOTICE)).containsExactly(PaperForm.TERMINATION, PaperForm.MEDIATION_DOCUMENT);
        assertThat(told(Step.REPORTER_NOTICE)).containsExactly(PaperForm.REPORT_RESULT);
    }

    private static Stream<PaperForm> told(Step step) {
        return Stream.of(PaperForm.values())
                .filter(form -> form.tells().filter(step::equals).isPresent());
    }

    private static final PartyDetails REPORTER = new PartyDetails("马强", null, null, null, null, null);

    @Test
    void before_the_decision_there_is_neither_acceptance_nor_refusal() {
        assertThat(possible(MaterialFixture.awaitingAcceptance()))
                .containsExactly(
                        PaperForm.COMPLAINT_REGISTRATION, PaperForm.DISPATCH_NOTICE, PaperForm.IDENTITY_DEMAND);
    }

    @Test
    void an_accepted_complaint_gets_an_acceptance_and_notices_of_mediation() {
        assertThat(possible(MaterialFixture.accepted(LawFixture.order121())))
                .contains(PaperForm.ACCEPTANCE, PaperForm.MEDIATION_NOTICE)
                .doesNotContain(PaperForm.REFUSAL, PaperForm.TERMINATION, PaperForm.MEDIATION_DOCUMENT);
    }

    @Test
    void a_refused_complaint_gets_a_refusal() {
        assertThat(possible(MaterialFixture.refused(LawFixture.order121(), "16-1")))
                .contains(PaperForm.REFUSAL)
                .doesNotContain(PaperForm.ACCEPTANCE);
    }

    @Test
    void an_agreement_gets_a_document_and_every_other_end_a_termination() {
        assertThat(possible(MaterialFixture.mediated(LawFixture.order121(), Result.AGREED, null)))
                .contains(PaperForm.MEDIATION_DOCUMENT)
                .doesNotContain(PaperForm.TERMINATION);
        assertThat(possible(MaterialFixture.mediated(LawFixture.order121(), Result.SETTLED, "23-1")))
                .contains(PaperForm.TERMINATION)
                .doesNotContain(PaperForm.MEDIATION_DOCUMENT);
    }

    @Test
    void acceptance_and_refusal_exclude_each_other() {
        Material material = MaterialFixture.accepted(LawFixture.order121());
        var rules = new PaperRules(material, List.of(issued(material, PaperForm.REFUSAL)));

        assertThatThrownBy(() -> rules.requireDraftable(PaperForm.ACCEPTANCE))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("paper-excluded");
    }

    @Test
    void termination_and_mediation_document_exclude_each_other() {
        Material material = MaterialFixture.mediated(LawFixture.order121(), Result.AGREED, null);
        var rules = new PaperRules(material, List.of(issued(material, PaperForm.TERMINATION)));

        assertThatThrownBy(() -> rules.requireIssuable(PaperForm.MEDIATION_DOCUMENT))
                .hasMessage("paper-excluded");
    }

    @Test
    void a_decision_is_drafted_once_and_a_notice_as_often_as_parties_are_called() {
        Material material = MaterialFixture.accepted(LawFixture.order121());
        var rules = new PaperRules(
                material,
                List.of(issued(material, PaperForm.ACCEPTANCE), issued(material, PaperForm.MEDIATION_NOTICE)));

        assertThatThrownBy(() -> rules.requireDraftable(PaperForm.ACCEPTANCE)).hasMessage("paper-exists");
        rules.requireDraftable(PaperForm.MEDIATION_NOTICE);
    }

    /** Order 121, Art. 37: a reporter without a name is told nothing, and nobody before the decision. */
    @Test
    void the_result_of_a_report_is_for_a_named_reporter_once_it_is_decided() {
        assertThat(possible(MaterialFixture.report(LawFixture.order121(), null, REPORTER)))
                .containsExactly(PaperForm.REPORT_REGISTRATION, PaperForm.DISPATCH_NOTICE);
        assertThat(possible(MaterialFixture.report(LawFixture.order121(), Outcome.FILED, REPORTER)))
                .contains(PaperForm.REPORT_RESULT);
        assertThat(possible(MaterialFixture.report(LawFixture.order121(), Outcome.REFERRED_TO_POLICE, REPORTER)))
                .doesNotContain(PaperForm.REPORT_RESULT);
        assertThat(possible(MaterialFixture.report(LawFixture.order121(), Outcome.FILED, PartyDetails.UNKNOWN)))
                .doesNotContain(PaperForm.REPORT_RESULT);
    }

    @Test
    void an_issued_paper_is_never_changed() {
        Material material = MaterialFixture.accepted(LawFixture.order121());
        Paper paper = issued(material, PaperForm.ACCEPTANCE);

        assertThatThrownBy(() -> paper.write(Map.of("remark", "另行通知"))).hasMessage("paper-already-issued");
        assertThat(paper.number()).contains(new PaperNumber(2026, 1));
        assertThat(paper.unprintable()).containsExactly("𠮷");
    }

    private static List<PaperForm> possible(Material material) {
        return new PaperRules(material, List.of()).possible();
    }

    private static Paper issued(Material material, PaperForm form) {
        var paper = new Paper(material.caseFile(), form, HEAD, noon(DECIDED));
        var issue = new Issue("654201", new PaperNumber(2026, 1), Map.of(), List.of("𠮷"));
        paper.issue(issue, HEAD, noon(DECIDED));
        return paper;
    }
}
