package org.suqiu.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Which papers a case has by when, their numbers, and how they reach whoever filed. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PapersOfTheProcedureIT {

    private static final String HANDLER = "handler-654201";
    private static final String ACCEPT = "{'decision':'ACCEPT'}";
    private static final Pattern NUMBER = Pattern.compile("〔(\\d{4})〕第(\\d+)号");

    private final Server server = SharedServer.get();

    @Test
    void an_acceptance_is_drafted_with_the_decision_numbered_sent_and_then_told() {
        CaseWalk complaint = complaint();
        complaint.isImpossibleSo(HANDLER, "papers", "{'form':'ACCEPTANCE'}");
        complaint.done(HANDLER, "acceptance", ACCEPT);
        JsonNode draft = complaint.paper(HANDLER, "ACCEPTANCE");
        complaint.comesTo(HANDLER, "NOTICE");

        assertThat(draft.path("state").asText()).isEqualTo("DRAFT");
        assertThat(draft.path("fields").path("matter").asText()).isEqualTo("电冰箱");
        assertThat(complaint.ownPapers()).isEmpty();
        complaint.isImpossibleSo(HANDLER, sendings(draft), sentToday());
        issued(complaint, "ACCEPTANCE");
        complaint.done(HANDLER, sendings(draft), sentToday());

        assertThat(complaint.events(HANDLER)).containsSubsequence("ACCEPTED", "PAPER_ISSUED", "PAPER_SENT");
        assertThat(complaint.events(HANDLER)).containsOnlyOnce("DECISION_TOLD");
        assertThat(complaint.waitsFor(HANDLER)).doesNotContain("NOTICE");
        complaint.done(HANDLER, sendings(draft), sentToday());
        assertThat(complaint.events(HANDLER)).containsOnlyOnce("DECISION_TOLD");
    }

    @Test
    void numbers_follow_each_other_without_gaps_whatever_was_dropped_in_between() {
        int first = number(issued(accepted(), "ACCEPTANCE"));
        CaseWalk dropped = accepted();
        String draft = dropped.paper(HANDLER, "ACCEPTANCE").path("id").asText();

        assertThat(delete(dropped, draft).status()).isEqualTo(204);
        assertThat(dropped.papers(HANDLER)).doesNotContain("ACCEPTANCE");
        assertThat(dropped.events(HANDLER)).contains("PAPER_DRAFT_DROPPED");
        int second = number(issued(accepted(), "ACCEPTANCE"));

        assertThat(second).isEqualTo(first + 1);
    }

    @Test
    void an_issued_paper_is_dropped_by_nobody_and_is_the_same_bytes_for_whoever_filed() {
        CaseWalk complaint = accepted();
        String id = issued(complaint, "ACCEPTANCE").path("id").asText();

        Answer refused = delete(complaint, id);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text()).contains("paper-already-issued");
        assertThat(complaint.ownPapers()).hasSize(1);
        assertThat(complaint.ownPaper(id))
                .startsWith("%PDF".getBytes())
                .isEqualTo(complaint.answerTo(HANDLER, "papers/" + id).bytes());
    }

    @Test
    void acceptance_and_refusal_exclude_each_other() {
        CaseWalk accepted = accepted();
        CaseWalk refused = complaint();
        refused.done("head-654201", "acceptance", "{'decision':'REFUSE','ground':'16-4','reasons':'已超过三年。'}");

        accepted.isImpossibleSo(HANDLER, "papers", "{'form':'REFUSAL'}");
        refused.isImpossibleSo(HANDLER, "papers", "{'form':'ACCEPTANCE'}");
        assertThat(refused.paper(HANDLER, "REFUSAL")
                        .path("fields")
                        .path("reasons")
                        .asText())
                .isEqualTo("已超过三年。");
    }

    @Test
    void an_agreement_has_a_document_and_a_failure_a_termination_and_never_both() {
        CaseWalk agreed = accepted();
        agreed.done(
                HANDLER,
                "mediation/outcome",
                "{'result':'AGREED','promisedAmount':'1280.00','recoveredAmount':'280.00'}");
        CaseWalk failed = accepted();
        failed.done(HANDLER, "mediation/outcome", "{'result':'FAILED'}");

        assertThat(agreed.paper(HANDLER, "MEDIATION_DOCUMENT")
                        .path("fields")
                        .path("agreement")
                        .asText())
                .contains("1280.00元", "280.00元");
        agreed.isImpossibleSo(HANDLER, "papers", "{'form':'TERMINATION'}");
        assertThat(failed.papers(HANDLER)).contains("TERMINATION");
        failed.isImpossibleSo(HANDLER, "papers", "{'form':'MEDIATION_DOCUMENT'}");
    }

    @Test
    void a_termination_that_both_have_ends_the_duty_of_telling() {
        CaseWalk failed = accepted();
        failed.done(HANDLER, "mediation/outcome", "{'result':'FAILED'}");
        failed.comesTo(HANDLER, "CLOSING_NOTICE");
        JsonNode paper = issued(failed, "TERMINATION");

        failed.done(HANDLER, sendings(paper), sentToday());
        assertThat(failed.waitsFor(HANDLER)).contains("CLOSING_NOTICE");
        failed.done(HANDLER, sendings(paper), sentToday().replace("COMPLAINANT", "RESPONDENT"));

        assertThat(failed.waitsFor(HANDLER)).doesNotContain("CLOSING_NOTICE");
        assertThat(failed.ownPapers()).hasSize(1);
    }

    private CaseWalk complaint() {
        return CaseWalk.ofAComplaint(
                server, Complaint.aboutARefrigerator("654201").with("channel", "PHONE"));
    }

    private CaseWalk accepted() {
        CaseWalk complaint = complaint();
        complaint.done(HANDLER, "acceptance", ACCEPT);
        return complaint;
    }

    private static JsonNode issued(CaseWalk complaint, String form) {
        String id = complaint.paper(HANDLER, form).path("id").asText();
        return complaint.done(HANDLER, "papers/" + id + "/issue", "{}");
    }

    private Answer delete(CaseWalk complaint, String id) {
        return new Api(server).signedInAs(HANDLER).delete("/api/cases/" + complaint.number() + "/papers/" + id);
    }

    private static int number(JsonNode paper) {
        Matcher number = NUMBER.matcher(paper.path("number").asText());
        assertThat(number.matches()).as(paper.toString()).isTrue();
        return Integer.parseInt(number.group(2));
    }

    private static String sendings(JsonNode paper) {
        return "papers/" + paper.path("id").asText() + "/sendings";
    }

    private static String sentToday() {
        return "{'recipient':'COMPLAINANT','channel':'LETTER','on':'%s'}"
                .formatted(LocalDate.now(ZoneId.of("Asia/Shanghai")));
    }
}
