package org.suqiu.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.suqiu.system.Procedure.COUNTY;
import static org.suqiu.system.Procedure.HANDLER;
import static org.suqiu.system.Procedure.HEAD;
import static org.suqiu.system.Procedure.SUPERVISOR;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.Test;

/** What comes of a violation report, and of a clue in a complaint. */
abstract class ReportWalks {

    private final Procedure procedure;

    ReportWalks(Procedure procedure) {
        this.procedure = procedure;
    }

    @Test
    void a_clue_becomes_a_filed_case_that_nobody_sees_in_the_complaint() {
        CaseWalk complaint = procedure.accepted(procedure.complaint());
        String number = complaint
                .done(HANDLER, "clues", "{'facts':'现场发现销售过期农药','suspectedAct':'product-quality'}")
                .path("number")
                .asText();
        CaseWalk report = new CaseWalk(procedure.server(), new Receipt(number, "", COUNTY, null, false));

        assertThat(report.answerTo(SUPERVISOR, "").status()).isEqualTo(404);
        assertThat(complaint.reads(SUPERVISOR, "links").path("items")).isEmpty();
        assertThat(complaint.reads(HANDLER, "links").path("items")).hasSize(1);
        assertThat(complaint.reads(SUPERVISOR, "timeline").toString()).doesNotContain(number);
        int conversions = conversions();
        report.approved(
                HEAD,
                report.done(
                        HANDLER, "verification", "{'decision':'FILE','reasons':'违法事实成立','penaltyAmount':'5000.00'}"));

        assertThat(report.outcome(HANDLER)).isEqualTo("FILED");
        assertThat(complaint.stage(HANDLER)).isEqualTo("IN_MEDIATION");
        assertThat(conversions()).isEqualTo(conversions + 1);
        report.wentThrough(HANDLER, "LINKED", "VERIFICATION_PROPOSED", "VERIFIED", "CLOSED");
        report.leavesNoPaper(HANDLER);
        report.explains(HANDLER, "VERIFICATION");
        complaint.leaves(HANDLER, "ACCEPTANCE draft");
        complaint.explains(HANDLER, "ACCEPTANCE", "NOTICE", "MEDIATION");
        // Nobody brought the report in: what came of it is counted with the complaint (decision 011).
        report.isCounted(HEAD, "");
        complaint.isCounted(HEAD, "received 1, accepted 1, verified 1, filed 1, penaltyAmount 500000");
    }

    @Test
    void new_facts_are_merged_into_a_report_and_its_limit_starts_again() {
        CaseWalk first = report("13700010001", "举报该店销售无证农药");
        procedure.clock().advance(Period.ofDays(5));
        CaseWalk second = report("13700010001", "该店又进了一批无证种子");
        LocalDate before = first.dueOn(HANDLER, "VERIFICATION");
        second.done(HANDLER, "links", "{'number':'%s','relation':'ADDS_TO'}".formatted(first.number()));

        assertThat(first.events(HANDLER)).contains("NEW_FACTS_MERGED", "LIMIT_RESTARTED");
        assertThat(first.dueOn(HANDLER, "VERIFICATION")).isAfter(before);
        assertThat(first.deadline(HANDLER, "VERIFICATION")
                        .path("restart")
                        .path("reason")
                        .asText())
                .isEqualTo("NEW_FACTS");
        first.done(HEAD, "verification", "{'decision':'NOT_FILE','reasons':'未发现违法行为'}");
        first.comesTo(HANDLER, "REPORTER_NOTICE");
        first.done(HANDLER, "notices", "{'channel':'CALL','matter':'VERIFICATION'}");
        first.wentThrough(HANDLER, "LIMIT_RESTARTED", "VERIFIED", "REPORTER_TOLD");
        first.isCounted(HEAD, "received 1, closed 1, closedOnTime 1, verified 1");
        first.issues(HANDLER, "REPORT_RESULT", "REPORTER");
        first.leaves(HANDLER, "REPORT_RESULT issued to REPORTER");
        first.explains(HANDLER, "VERIFICATION", "REPORTER_NOTICE");
        second.leavesNoPaper(HANDLER);
        second.explains(HANDLER, "VERIFICATION");
    }

    @Test
    void a_report_is_extended_once_with_approval() {
        CaseWalk report = report("13700010002", "举报虚假宣传");
        LocalDate due = report.dueOn(HANDLER, "VERIFICATION");
        JsonNode asked = report.done(HANDLER, "extensions", "{'reason':'需要外调取证'}");
        assertThat(report.dueOn(HANDLER, "VERIFICATION")).isEqualTo(due);
        report.approved(HEAD, asked);

        assertThat(report.dueOn(HANDLER, "VERIFICATION")).isAfter(due.plusDays(15));
        report.isImpossible(HANDLER, "extensions", "{'reason':'再延'}");
        assertThat(report.read(HANDLER).path("possible").toString()).doesNotContain("extensions");
        report.wentThrough(HANDLER, "EXTENSION_PROPOSED", "EXTENDED");
        report.isCounted(HEAD, "received 1, extended 1");
        report.leavesNoPaper(HANDLER);
        report.explains(HANDLER, "VERIFICATION");
    }

    /** A head gives it to the handler, who else would not see it. */
    private CaseWalk report(String phone, String facts) {
        JsonNode filed = new Api(procedure.server())
                .signedInAs("agent")
                .post(
                        "/api/violation-reports",
                        """
                        {"channel":"PHONE","suspectedAct":"%s",
                         "reporter":{"name":"马建国","phone":"%s"},
                         "respondent":{"name":"利民农资店","address":"新城街道","countyCode":"654201"},
                         "subject":{"category":"farm-inputs"},
                         "incident":{"countyCode":"654201","facts":"%s"}}
                        """
                                .formatted(suspectedAct(), phone, facts))
                .expect(201);
        var report = new CaseWalk(procedure.server(), Receipt.of(filed));
        JsonNode task = Desk.of(procedure.server(), HEAD)
                .taskOf(report.number(), "VERIFICATION", "OFFICE")
                .orElseThrow();
        new Api(procedure.server())
                .signedInAs(HEAD)
                .put(
                        "/api/worklist/" + task.path("taskId").asText() + "/assignee",
                        JsonNodeFactory.instance.objectNode().put("username", HANDLER))
                .expect(200);
        return report;
    }

    private String suspectedAct() {
        return new Api(procedure.server())
                .get("/api/suspected-acts")
                .expect(200)
                .path("items")
                .path(0)
                .path("code")
                .asText();
    }

    private int conversions() {
        LocalDate today = procedure.clock().today();
        return new Api(procedure.server())
                .signedInAs("manager")
                .get("/api/statistics/summary?from=" + today + "&to=" + today)
                .expect(200)
                .path("conversions")
                .asInt();
    }
}
