package org.suqiu.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.suqiu.system.Procedure.ACCEPT;
import static org.suqiu.system.Procedure.DISPATCHER;
import static org.suqiu.system.Procedure.HANDLER;
import static org.suqiu.system.Procedure.HEAD;
import static org.suqiu.system.Procedure.SUPERVISOR;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Who answers for a case: returns, designation, up to the superior. */
abstract class PlacingWalks {

    private static final String PREFECTURE_HEAD = "head-654200";

    private final Procedure procedure;

    PlacingWalks(Procedure procedure) {
        this.procedure = procedure;
    }

    @Test
    void after_two_returns_the_supervisor_designates_and_that_office_keeps_the_case() {
        CaseWalk complaint = procedure.complaint();
        LocalDate due = complaint.dueOn(HANDLER, "ACCEPTANCE");
        complaint.done(HANDLER, "return", "{'reason':'不属于本局职责'}");
        complaint.done(DISPATCHER, "dispatch", "{'officeCode':'654202','reason':'经营地在乌苏'}");
        complaint.done("handler-654202", "return", "{'reason':'经营地不在本市'}");

        assertThat(complaint.waitsFor(SUPERVISOR)).contains("DESIGNATION");
        complaint.isImpossible(DISPATCHER, "dispatch", "{'officeCode':'654201','reason':'再派'}");
        complaint.done(SUPERVISOR, "designation", "{'officeCode':'654201','reason':'指定塔城市局办理'}");

        assertThat(complaint.dueOn(HANDLER, "ACCEPTANCE")).isEqualTo(due);
        complaint.isImpossible(HANDLER, "return", "{'reason':'还是不属于'}");
        complaint.done(HANDLER, "acceptance", ACCEPT);
        complaint.wentThrough(HANDLER, "RETURNED", "PLACED", "RETURNED", "DESIGNATION_ASKED", "DESIGNATED", "ACCEPTED");
        complaint.isCounted(HEAD, "received 1, accepted 1");
        complaint.writes(HANDLER, "DISPATCH_NOTICE", "{}");
        complaint.issues(HANDLER, "DISPATCH_NOTICE");
        complaint.issues(HANDLER, "ACCEPTANCE", "COMPLAINANT");
        complaint.leaves(HANDLER, "ACCEPTANCE issued to COMPLAINANT, DISPATCH_NOTICE issued");
        complaint.explains(HANDLER, "DESIGNATION", "ACCEPTANCE", "NOTICE", "MEDIATION");
    }

    @Test
    void a_superior_takes_a_case_over_with_its_date_and_a_wish_to_hand_it_up_falls_away() {
        CaseWalk complaint = procedure.complaint();
        LocalDate due = complaint.dueOn(HANDLER, "ACCEPTANCE");
        complaint.done(HANDLER, "hand-up", "{'reason':'案情重大'}");
        complaint.comesTo(HEAD, "APPROVAL");

        complaint.done(PREFECTURE_HEAD, "takeover", "{'reason':'由地区局直接办理'}");

        assertThat(complaint.waitsFor(PREFECTURE_HEAD)).containsExactly("ACCEPTANCE");
        assertThat(complaint.dueOn(PREFECTURE_HEAD, "ACCEPTANCE")).isEqualTo(due);
        assertThat(complaint.answerTo(HANDLER, "").status()).isEqualTo(404);
        complaint.done(PREFECTURE_HEAD, "acceptance", ACCEPT);
        complaint.issues(PREFECTURE_HEAD, "ACCEPTANCE", "COMPLAINANT");
        complaint.leaves(PREFECTURE_HEAD, "ACCEPTANCE issued to COMPLAINANT");
        complaint.explains(PREFECTURE_HEAD, "ACCEPTANCE", "NOTICE", "MEDIATION");
        complaint.wentThrough(PREFECTURE_HEAD, "HANDING_UP_PROPOSED", "TAKEN_OVER", "ACCEPTED");
        complaint.isCounted(PREFECTURE_HEAD, "received 1, accepted 1");
    }

    @Test
    void what_the_head_hands_up_comes_to_the_superior() {
        CaseWalk complaint = procedure.complaint();
        JsonNode proposed = complaint.done(HANDLER, "hand-up", "{'reason':'跨县经营'}");

        complaint.approved(HEAD, proposed);

        assertThat(complaint.waitsFor(PREFECTURE_HEAD)).containsExactly("ACCEPTANCE");
        complaint.wentThrough(PREFECTURE_HEAD, "HANDING_UP_PROPOSED", "TAKEN_OVER");
        complaint.isImpossible(PREFECTURE_HEAD, "hand-up", "{'reason':'再报上级'}");
        complaint.leavesNoPaper(PREFECTURE_HEAD);
        complaint.explains(PREFECTURE_HEAD, "ACCEPTANCE");
        complaint.isCounted(PREFECTURE_HEAD, "received 1");
    }

    @Test
    void a_complaint_that_nobody_here_has_power_for_is_refused_by_the_dispatcher_and_its_complainant_told() {
        CaseWalk complaint = procedure.complaintAgainst("110101");

        complaint.done(DISPATCHER, "referral", "{'competentOffice':'北京市东城区市场监督管理局','reason':'经营者在北京'}");
        complaint.done(DISPATCHER, "notices", "{'channel':'CALL'}");

        assertThat(complaint.outcome(DISPATCHER)).isEqualTo("REFUSED");
        complaint.wentThrough(DISPATCHER, "LEFT_UNPLACED", "REFERRED", "REFUSED", "DECISION_TOLD");
        assertThat(complaint.tracked().toString()).contains("北京市东城区市场监督管理局");
        complaint.isImpossible(DISPATCHER, "referral", "{'competentOffice':'北京市东城区市场监督管理局','reason':'再来'}");
        complaint.explains(DISPATCHER, "ACCEPTANCE", "NOTICE");
    }
}
