package org.suqiu.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.suqiu.system.Procedure.HANDLER;
import static org.suqiu.system.Procedure.HEAD;
import static org.suqiu.system.Procedure.SUPERVISOR;

import org.junit.jupiter.api.Test;

/** What is asked of an office beside its steps, and after them: orders, call-backs, reviews. */
abstract class AftercareWalks {

    private final Procedure procedure;

    AftercareWalks(Procedure procedure) {
        this.procedure = procedure;
    }

    @Test
    void a_supervision_order_is_answered_and_lifted() {
        CaseWalk complaint = procedure.complaint();
        String order = "{'instruction':'请尽快联系投诉人','dueOn':'%s'}"
                .formatted(procedure.clock().today().plusDays(5));
        String id = complaint
                .done(SUPERVISOR, "supervision-orders", order)
                .path("id")
                .asText();
        complaint.isImpossibleSo(SUPERVISOR, "supervision-orders", order);

        complaint.comesTo(HANDLER, "SUPERVISION_ORDER");
        complaint.done(HANDLER, "supervision-orders/" + id + "/answer", "{'text':'已联系，约定明日调解'}");
        complaint.done(SUPERVISOR, "supervision-orders/" + id + "/lift", "{'remark':'已落实'}");
        assertThat(complaint.waitsFor(HANDLER)).doesNotContain("SUPERVISION_ORDER");
        complaint.wentThrough(HANDLER, "SUPERVISION_ORDERED", "SUPERVISION_ORDER_ANSWERED", "SUPERVISION_ORDER_LIFTED");
        complaint.isCounted(HEAD, "received 1, ordered 1");
        complaint.leavesNoPaper(HANDLER);
        complaint.explains(HANDLER, "ACCEPTANCE", "SUPERVISION_ORDER");
    }

    @Test
    void who_rates_badly_is_called_back() {
        CaseWalk complaint = procedure.accepted(procedure.complaint());
        complaint.done(HANDLER, "mediation/outcome", "{'result':'FAILED'}");
        assertThat(complaint
                        .wishes("rating", "{'satisfaction':1,'solved':false,'comment':'没有解决'}")
                        .status())
                .isLessThan(300);

        complaint.comesTo("agent", "FOLLOW_UP");
        complaint.done("agent", "follow-ups", "{'reached':true,'satisfaction':2,'solved':false,'truthful':true}");
        assertThat(complaint.waitsFor("agent")).doesNotContain("FOLLOW_UP");
        complaint.wentThrough(HANDLER, "CLOSED", "RATED", "FOLLOWED_UP");
        complaint.isCounted(HEAD, "received 1, accepted 1, closed 1, closedOnTime 1, mediationsConcluded 1, asked 1");
        complaint.leaves(HANDLER, "ACCEPTANCE draft, TERMINATION draft");
        complaint.explains(HANDLER, "ACCEPTANCE", "NOTICE", "MEDIATION", "CLOSING_NOTICE", "FOLLOW_UP");
    }

    @Test
    void a_review_resumes_the_mediation_once_while_days_remain() {
        CaseWalk complaint = procedure.accepted(procedure.complaint());
        complaint.done(HANDLER, "mediation/outcome", "{'result':'FAILED'}");
        complaint.issues(HANDLER, "TERMINATION", "COMPLAINANT");

        assertThat(complaint.wishes("review", "{'reason':'商家愿意再谈'}").status()).isLessThan(300);
        complaint.comesTo(HEAD, "REVIEW");
        complaint.done(HEAD, "review", "{'decision':'RESUME','reasons':'期限未满，恢复调解'}");
        assertThat(complaint.stage(HANDLER)).isEqualTo("IN_MEDIATION");
        complaint.done(
                HANDLER,
                "mediation/outcome",
                "{'result':'AGREED','promisedAmount':'500.00','recoveredAmount':'500.00'}");

        assertThat(complaint.outcome(HANDLER)).isEqualTo("AGREED");
        assertThat(complaint.wishes("review", "{'reason':'还是不满意'}").status()).isEqualTo(409);
        complaint.wentThrough(HANDLER, "CLOSED", "REVIEW_ASKED", "REVIEW_DECIDED", "RESUMED", "CLOSED");
        complaint.isCounted(
                HEAD,
                "received 1, accepted 1, closed 1, closedOnTime 1, mediationsConcluded 2, mediationsSucceeded 1, promisedAmount 50000, recoveredAmount 50000, reviewsAsked 1, reopened 1");
        complaint.issues(HANDLER, "MEDIATION_DOCUMENT", "COMPLAINANT", "RESPONDENT");
        complaint.leaves(
                HANDLER,
                "ACCEPTANCE draft, TERMINATION issued to COMPLAINANT, MEDIATION_DOCUMENT issued to COMPLAINANT and RESPONDENT");
    }
}
