package org.suqiu.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.suqiu.system.Procedure.ACCEPT;
import static org.suqiu.system.Procedure.COUNTY;
import static org.suqiu.system.Procedure.HANDLER;
import static org.suqiu.system.Procedure.HEAD;
import static org.suqiu.system.Procedure.SUPERVISOR;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Whether a complaint is taken up: material, decision, refusal, withdrawal. */
abstract class DecisionWalks {

    private final Procedure procedure;

    DecisionWalks(Procedure procedure) {
        this.procedure = procedure;
    }

    /** Order 121, Art. 10. */
    @Test
    void what_a_caller_did_not_know_is_filled_in_later_and_then_the_complaint_can_be_accepted() {
        CaseWalk complaint = CaseWalk.ofAComplaint(
                procedure.server(),
                Complaint.aboutARefrigerator(COUNTY).with("channel", "PHONE").withoutRemedies());
        complaint.isImpossibleSo(HANDLER, "acceptance", ACCEPT);

        JsonNode filled = complaint.done("agent", "particulars", "{'request':{'remedies':['REFUND']}}");
        assertThat(filled.path("missing")).isEmpty();
        assertThat(complaint
                        .does("agent", "particulars", "{'complainant':{'phone':'13899990001'}}")
                        .status())
                .isEqualTo(422);
        complaint.done(HANDLER, "acceptance", ACCEPT);

        complaint.wentThrough(HANDLER, "RECEIVED", "MATERIAL_SUPPLIED", "ACCEPTED");
        complaint.isCounted(HEAD, "received 1, accepted 1");
        complaint.issues(HANDLER, "ACCEPTANCE", "COMPLAINANT");
        complaint.leaves(HANDLER, "ACCEPTANCE issued to COMPLAINANT");
        complaint.explains(HANDLER, "ACCEPTANCE", "NOTICE", "MEDIATION");
    }

    @Test
    void a_photograph_that_came_with_a_filing_is_there_for_those_who_handle_it() {
        byte[] receipt = "%PDF-1.4 购物凭证".getBytes(StandardCharsets.UTF_8);
        String id = new Api(procedure.server())
                .upload("小票.pdf", receipt)
                .expect(201)
                .path("id")
                .asText();
        CaseWalk complaint = new CaseWalk(
                procedure.server(),
                Hotline.of(procedure.server())
                        .files(Complaint.aboutARefrigerator(COUNTY).withAttachment(id)));

        assertThat(complaint
                        .reads(HANDLER, "attachments")
                        .path("items")
                        .path(0)
                        .path("name")
                        .asText())
                .isEqualTo("小票.pdf");
        assertThat(complaint.answerTo(HANDLER, "attachments/" + id).bytes()).isEqualTo(receipt);
        assertThat(complaint.answerTo("agent", "attachments/" + id).status()).isGreaterThanOrEqualTo(400);
        complaint.isCounted(HEAD, "received 1");
        complaint.writes(HANDLER, "COMPLAINT_REGISTRATION", "{}");
        complaint.issues(HANDLER, "COMPLAINT_REGISTRATION");
        complaint.leaves(HANDLER, "COMPLAINT_REGISTRATION issued");
        complaint.explains(HANDLER, "ACCEPTANCE");
    }

    @Test
    void material_that_is_demanded_has_its_own_date_and_the_clock_of_the_decision_never_stops() {
        CaseWalk complaint = procedure.complaint();
        LocalDate due = complaint.dueOn(HANDLER, "ACCEPTANCE");
        LocalDate soon = procedure.clock().today().plusDays(2);

        assertThat(complaint.does(HANDLER, "demands", demand(due.plusDays(1))).status())
                .isEqualTo(422);
        complaint.done(HANDLER, "demands", demand(soon));
        complaint.isImpossibleSo(HANDLER, "demands", demand(soon));
        assertThat(complaint.dueOn(HANDLER, "ACCEPTANCE")).isEqualTo(due);

        procedure.clock().advanceTo(soon.plusDays(1));
        assertThat(complaint.events(HANDLER)).contains("DEMAND_LAPSED");
        assertThat(CaseWalk.items(complaint.reads(HANDLER, "grounds?step=ACCEPTANCE"))
                        .filter(ground -> ground.path("suggested").asBoolean())
                        .map(ground -> ground.path("code").asText()))
                .containsExactly("16-5");
        complaint.leavesNoPaper(HANDLER);
        complaint.explains(HANDLER, "ACCEPTANCE");
        complaint.isCounted(HEAD, "received 1, demanded 1");
    }

    @Test
    void a_refusal_waits_for_the_head_and_takes_effect_with_the_approval() {
        CaseWalk complaint = procedure.complaint();
        JsonNode proposed =
                complaint.done(HANDLER, "acceptance", "{'decision':'REFUSE','ground':'16-4','reasons':'超过三年。'}");

        assertThat(complaint.stage(HANDLER)).isEqualTo("AWAITING_ACCEPTANCE");
        complaint.isImpossible(HANDLER, "mediation/outcome", "{'result':'FAILED'}");
        complaint.approved(HEAD, proposed);

        assertThat(complaint.outcome(HANDLER)).isEqualTo("REFUSED");
        complaint.comesTo(HANDLER, "NOTICE");
        complaint.done(HANDLER, "notices", "{'channel':'CALL','remark':'已电话告知'}");
        assertThat(complaint.events(HANDLER)).containsSubsequence("REFUSAL_PROPOSED", "REFUSED", "DECISION_TOLD");
        complaint.isImpossible(HANDLER, "acceptance", ACCEPT);
        complaint.isCounted(HEAD, "received 1, refused 1, closed 1, closedOnTime 1");
        complaint.issues(HANDLER, "REFUSAL", "COMPLAINANT");
        complaint.leaves(HANDLER, "REFUSAL issued to COMPLAINANT");
        complaint.explains(HANDLER, "ACCEPTANCE", "NOTICE");
    }

    @Test
    void a_complaint_is_withdrawn_in_each_stage_and_not_after_it_closed() {
        CaseWalk undecided = procedure.complaint();
        CaseWalk mediated = procedure.accepted(procedure.complaint());
        CaseWalk unplaced = procedure.complaint();
        unplaced.done(HANDLER, "return", "{'reason':'不属于本局职责'}");

        assertThat(undecided.wishes("withdrawal", "{'reason':'已和解'}").status()).isLessThan(300);
        mediated.done(HANDLER, "withdrawal", "{'reason':'来电撤回'}");
        assertThat(unplaced.wishes("withdrawal", "{}").status()).isLessThan(300);

        assertThat(undecided.outcome(HANDLER)).isEqualTo("ENDED_BEFORE_DECISION");
        assertThat(mediated.outcome(HANDLER)).isEqualTo("TERMINATED");
        assertThat(mediated.reads(HANDLER, "mediation").path("ground").asText()).isEqualTo("23-1");
        assertThat(unplaced.stage(SUPERVISOR)).isEqualTo("CLOSED");
        assertThat(undecided.waitsFor(HEAD)).isEmpty();
        assertThat(unplaced.waitsFor("dispatcher")).isEmpty();
        assertThat(undecided.wishes("withdrawal", "{}").status()).isEqualTo(409);
        undecided.wentThrough(HANDLER, "RECEIVED", "WITHDRAWN", "CLOSED");
        undecided.isCounted(HEAD, "received 1, endedBeforeDecision 1, withdrawn 1, closed 1, closedOnTime 1");
        mediated.isCounted(
                HEAD, "received 1, accepted 1, withdrawn 1, closed 1, closedOnTime 1, mediationsConcluded 1");
        mediated.issues(HANDLER, "TERMINATION", "COMPLAINANT", "RESPONDENT");
        mediated.leaves(HANDLER, "ACCEPTANCE draft, TERMINATION issued to COMPLAINANT and RESPONDENT");
        mediated.explains(HANDLER, "ACCEPTANCE", "NOTICE", "MEDIATION", "CLOSING_NOTICE");
        undecided.leavesNoPaper(HANDLER);
        undecided.explains(HANDLER, "ACCEPTANCE");
        unplaced.leavesNoPaper(SUPERVISOR);
        unplaced.explains(SUPERVISOR, "ACCEPTANCE");
    }

    @Test
    void the_same_dispute_again_joins_the_open_one_and_is_refused_when_the_first_is_closed() {
        CaseWalk first = procedure.complaint();
        CaseWalk again = procedure.complaint();
        again.done(HANDLER, "links", "{'number':'%s','relation':'JOINED_TO'}".formatted(first.number()));

        assertThat(again.outcome(HANDLER)).isEqualTo("ENDED_BEFORE_DECISION");
        assertThat(first.events(HANDLER)).contains("JOINED_BY");
        assertThat(again.events(HANDLER)).contains("JOINED");

        procedure.accepted(first).done(HANDLER, "mediation/outcome", "{'result':'FAILED'}");
        CaseWalk third = procedure.complaint();
        third.isImpossibleSo(HANDLER, "links", "{'number':'%s','relation':'JOINED_TO'}".formatted(first.number()));
        third.done(HANDLER, "links", "{'number':'%s','relation':'REPEATS'}".formatted(first.number()));
        third.approved(
                HEAD,
                third.done(
                        HANDLER,
                        "acceptance",
                        "{'decision':'REFUSE','ground':'16-2','reasons':'同一争议已由本局处理（%s）。'}".formatted(first.number())));
        assertThat(third.outcome(HANDLER)).isEqualTo("REFUSED");
        again.isCounted(HEAD, "received 1, endedBeforeDecision 1, joined 1, closed 1, closedOnTime 1");
        first.isCounted(HEAD, "received 1, accepted 1, closed 1, closedOnTime 1, mediationsConcluded 1");
        third.wentThrough(HANDLER, "LINKED", "REFUSAL_PROPOSED", "REFUSED", "CLOSED");
        first.issues(HANDLER, "TERMINATION", "COMPLAINANT", "RESPONDENT");
        third.issues(HANDLER, "REFUSAL", "COMPLAINANT");
        first.leaves(HANDLER, "ACCEPTANCE draft, TERMINATION issued to COMPLAINANT and RESPONDENT");
        first.explains(HANDLER, "ACCEPTANCE", "NOTICE", "MEDIATION", "CLOSING_NOTICE");
        again.leavesNoPaper(HANDLER);
        again.explains(HANDLER, "ACCEPTANCE", "CLOSING_NOTICE");
        third.leaves(HANDLER, "REFUSAL issued to COMPLAINANT");
        third.explains(HANDLER, "ACCEPTANCE", "NOTICE");
        third.isCounted(HEAD, "received 1, refused 1, closed 1, closedOnTime 1");
    }

    private static String demand(LocalDate dueOn) {
        return "{'matter':'MATERIAL','text':'请补充购物凭证','dueOn':'%s'}".formatted(dueOn);
    }
}
