package org.suqiu.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.suqiu.system.Procedure.COUNTY;
import static org.suqiu.system.Procedure.HANDLER;
import static org.suqiu.system.Procedure.HEAD;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

/** How a mediation goes on and ends. */
abstract class MediationWalks {

    private static final LocalDate UNDER_ORDER_20 = LocalDate.of(2026, 4, 1);

    private final Procedure procedure;

    MediationWalks(Procedure procedure) {
        this.procedure = procedure;
    }

    @Test
    void an_appraisal_of_twenty_days_moves_the_sixtieth_day_by_exactly_twenty() {
        CaseWalk complaint = procedure.accepted(procedure.complaint());
        LocalDate sixtieth = complaint.counted(HANDLER, "MEDIATION", 60);
        LocalDate from = procedure.clock().advance(Period.ofDays(3));
        String id = complaint
                .done(
                        HANDLER,
                        "suspensions",
                        "{'from':'%s','body':'自治区产品质量监督检验研究院','costBorneBy':'SHARED','designatedBy':'PARTIES','evidence':'委托书第12号'}"
                                .formatted(from))
                .path("id")
                .asText();

        assertThat(complaint.deadline(HANDLER, "MEDIATION").path("dueOn").isNull())
                .isTrue();
        complaint.isImpossibleSo(
                HANDLER,
                "suspensions",
                "{'from':'%s','body':'另一机构','costBorneBy':'OFFICE','designatedBy':'OFFICE','evidence':'委托书'}"
                        .formatted(from));
        LocalDate to = procedure.clock().advance(Period.ofDays(19));
        complaint.done(HANDLER, "suspensions/" + id + "/end", "{'to':'%s'}".formatted(to));

        assertThat(complaint.counted(HANDLER, "MEDIATION", 60)).isEqualTo(sixtieth.plusDays(20));
        complaint.isImpossible(HANDLER, "extensions", "{'reason':'案情复杂'}");
        complaint.wentThrough(HANDLER, "ACCEPTED", "COUNTING_PAUSED", "COUNTING_RESUMED");
        complaint.isCounted(HEAD, "received 1, accepted 1, paused 1");
        complaint.leaves(HANDLER, "ACCEPTANCE draft");
        complaint.explains(HANDLER, "ACCEPTANCE", "NOTICE", "MEDIATION");
    }

    @Test
    void a_recusal_stops_the_sessions_of_a_mediator_and_not_the_limit() {
        CaseWalk complaint = procedure.accepted(procedure.complaint());
        LocalDate due = complaint.dueOn(HANDLER, "MEDIATION");
        String id = complaint
                .done(HANDLER, "mediation/recusals", "{'mediator':'%s','reason':'与被投诉人有亲属关系'}".formatted(HANDLER))
                .path("id")
                .asText();

        complaint.isImpossible(HANDLER, "mediation/sessions", session(HANDLER));
        assertThat(complaint.waitsFor(HEAD)).contains("RECUSAL");
        complaint.done(HEAD, "mediation/recusals/" + id, "{'decision':'GRANT','reasons':'属实'}");
        assertThat(complaint.waitsFor(HEAD)).doesNotContain("RECUSAL");
        complaint.isImpossibleSo(HANDLER, "mediation/sessions", session(HANDLER));
        complaint.done(HANDLER, "mediation/sessions", session(HEAD));

        assertThat(complaint.dueOn(HANDLER, "MEDIATION")).isEqualTo(due);
        complaint.wentThrough(HANDLER, "RECUSAL_ASKED", "RECUSAL_DECIDED", "SESSION_CALLED");
        complaint.isCounted(HEAD, "received 1, accepted 1");
        complaint.issues(HANDLER, "MEDIATION_NOTICE", "COMPLAINANT", "RESPONDENT");
        complaint.leaves(HANDLER, "ACCEPTANCE draft, MEDIATION_NOTICE issued to COMPLAINANT and RESPONDENT");
        complaint.explains(HANDLER, "ACCEPTANCE", "NOTICE", "MEDIATION");
    }

    /** Order 121, Art. 12. */
    @Test
    void two_representatives_agree_to_a_mediation_for_all_and_each_of_the_others_to_what_comes_of_it() {
        CaseWalk complaint = procedure.accepted(CaseWalk.ofAComplaint(
                procedure.server(),
                Complaint.aboutARefrigerator(COUNTY)
                        .with("channel", "PHONE")
                        .togetherWith("巴合提古丽", "13899990011", true)
                        .togetherWith("叶尔兰", "13899990012", true)
                        .togetherWith("王秀英", "13899990013", false)));
        JsonNode others = complaint.reads(HANDLER, "parties").path("jointComplainants");

        consents(complaint, "RESPONDENT", null, "MEDIATION");
        consents(complaint, "COMPLAINANT", others.path(0), "MEDIATION");
        assertThat(complaint.events(HANDLER)).doesNotContain("CONSENTS_RECORDED");
        consents(complaint, "COMPLAINANT", others.path(1), "MEDIATION");
        assertThat(complaint.events(HANDLER)).contains("CONSENTS_RECORDED");

        String agreed = "{'result':'AGREED','promisedAmount':'1280.00','recoveredAmount':'1280.00'}";
        complaint.isImpossibleSo(HANDLER, "mediation/outcome", agreed);
        assertThat(complaint.wishes("withdrawal", "{}").status()).isEqualTo(409);
        consents(complaint, "COMPLAINANT", others.path(2), "AGREEMENT");
        complaint.isImpossibleSo(HANDLER, "mediation/outcome", agreed);
        consents(complaint, "COMPLAINANT", null, "AGREEMENT");
        complaint.done(HANDLER, "mediation/outcome", agreed);

        assertThat(complaint.outcome(HANDLER)).isEqualTo("AGREED");
        complaint.wentThrough(HANDLER, "CONSENT_RECORDED", "CONSENTS_RECORDED", "MEDIATION_CONCLUDED", "CLOSED");
        complaint.isCounted(
                HEAD,
                "received 1, accepted 1, closed 1, closedOnTime 1, mediationsConcluded 1, mediationsSucceeded 1, promisedAmount 128000, recoveredAmount 128000");
        complaint.issues(HANDLER, "MEDIATION_DOCUMENT", "COMPLAINANT", "RESPONDENT");
        complaint.leaves(HANDLER, "ACCEPTANCE draft, MEDIATION_DOCUMENT issued to COMPLAINANT and RESPONDENT");
        complaint.explains(HANDLER, "ACCEPTANCE", "NOTICE", "MEDIATION", "CLOSING_NOTICE");
    }

    @Test
    void an_agreement_is_performed_in_part_and_later_and_corrected_and_each_figure_is_right() {
        YearMonth month = YearMonth.from(procedure.clock().today());
        BigDecimal before = recovered(month);
        CaseWalk complaint = procedure.accepted(procedure.complaint());
        complaint.done(
                HANDLER,
                "mediation/outcome",
                "{'result':'AGREED','promisedAmount':'1000.00','recoveredAmount':'400.00','performBy':'%s'}"
                        .formatted(procedure.clock().today().plusDays(10)));

        assertThat(complaint.outcome(HANDLER)).isEqualTo("AGREED");
        complaint.done(
                HANDLER,
                "performances",
                "{'amount':'350.00','on':'%s'}".formatted(procedure.clock().today()));
        complaint.done(HEAD, "corrections", "{'field':'recoveredAmount','value':'380.00','reason':'收据更正'}");
        complaint.isImpossible(HANDLER, "mediation/outcome", "{'result':'FAILED'}");

        assertThat(recovered(month).subtract(before)).isEqualByComparingTo("730.00");
        complaint.comesTo(HANDLER, "CLOSING_NOTICE");
        complaint.done(HANDLER, "notices", "{'channel':'CALL','matter':'CLOSING','recipient':'COMPLAINANT'}");
        assertThat(complaint.waitsFor(HANDLER)).contains("CLOSING_NOTICE");
        complaint.done(HANDLER, "notices", "{'channel':'CALL','matter':'CLOSING','recipient':'RESPONDENT'}");
        assertThat(complaint.waitsFor(HANDLER)).doesNotContain("CLOSING_NOTICE");
        complaint.wentThrough(
                HANDLER, "MEDIATION_CONCLUDED", "CLOSED", "PAYMENT_RECORDED", "CORRECTED", "CLOSING_TOLD");
        complaint.isCounted(
                HEAD,
                "received 1, accepted 1, closed 1, closedOnTime 1, mediationsConcluded 1, mediationsSucceeded 1, promisedAmount 100000, recoveredAmount 73000");
        complaint.issues(HANDLER, "ACCEPTANCE", "COMPLAINANT");
        complaint.issues(HANDLER, "MEDIATION_DOCUMENT", "COMPLAINANT", "RESPONDENT");
        complaint.leaves(
                HANDLER, "ACCEPTANCE issued to COMPLAINANT, MEDIATION_DOCUMENT issued to COMPLAINANT and RESPONDENT");
    }

    @Test
    void a_mediation_ends_by_law_when_its_time_is_up_and_is_on_time() {
        CaseWalk complaint = procedure.accepted(procedure.complaint());
        LocalDate due = complaint.dueOn(HANDLER, "MEDIATION");
        procedure.clock().advanceTo(due);
        assertThat(complaint.stage(HANDLER)).isEqualTo("IN_MEDIATION");
        procedure.clock().advanceTo(due.plusDays(1));

        assertThat(complaint.outcome(HANDLER)).isEqualTo("TERMINATED");
        assertThat(complaint.reads(HANDLER, "mediation").path("ground").asText())
                .isEqualTo("23-5");
        complaint.wentThrough(HANDLER, "WARNED", "MEDIATION_CONCLUDED", "CLOSED");
        complaint.isCounted(HEAD, "received 1, accepted 1, closed 1, closedOnTime 1, mediationsConcluded 1");
        complaint.issues(HANDLER, "TERMINATION", "COMPLAINANT", "RESPONDENT");
        complaint.leaves(HANDLER, "ACCEPTANCE draft, TERMINATION issued to COMPLAINANT and RESPONDENT");
        complaint.explains(HANDLER, "ACCEPTANCE", "NOTICE", "MEDIATION", "CLOSING_NOTICE");
    }

    @Test
    void order_20_and_order_121_run_side_by_side() {
        CaseWalk old = procedure.complaintOf(UNDER_ORDER_20);
        CaseWalk young = procedure.complaint();
        procedure.accepted(old);
        procedure.accepted(young);

        assertThat(old.deadline(HANDLER, "MEDIATION").path("limit").asText()).isEqualTo("45 WORKING_DAYS");
        assertThat(young.deadline(HANDLER, "MEDIATION").path("limit").asText()).isEqualTo("60 NATURAL_DAYS");
        assertThat(old.does(HANDLER, "mediation/outcome", "{'result':'TERMINATED','ground':'23-2'}")
                        .status())
                .isEqualTo(422);
        old.done(HANDLER, "mediation/outcome", "{'result':'TERMINATED','ground':'21-3'}");
        young.done(HANDLER, "mediation/outcome", "{'result':'TERMINATED','ground':'23-2'}");
        old.wentThrough(HANDLER, "ACCEPTED", "MEDIATION_CONCLUDED", "CLOSED");
        old.isCounted(HEAD, "received 1, accepted 1, closed 1, closedOnTime 1, mediationsConcluded 1");
        young.isCounted(HEAD, "received 1, accepted 1, closed 1, closedOnTime 1, mediationsConcluded 1");
        old.issues(HANDLER, "TERMINATION", "COMPLAINANT", "RESPONDENT");
        old.leaves(HANDLER, "ACCEPTANCE draft, TERMINATION issued to COMPLAINANT and RESPONDENT");
        old.explains(HANDLER, "ACCEPTANCE", "NOTICE", "MEDIATION", "CLOSING_NOTICE");
        young.leaves(HANDLER, "ACCEPTANCE draft, TERMINATION draft");
        young.explains(HANDLER, "ACCEPTANCE", "NOTICE", "MEDIATION", "CLOSING_NOTICE");
    }

    /** @param joint who of those that complain together; null for the other side, and for the one who filed */
    private static void consents(CaseWalk complaint, String party, JsonNode joint, String to) {
        String who =
                joint == null ? "" : ",'jointComplainant':" + joint.path("id").asText();
        complaint.done(
                HANDLER, "mediation/consents", "{'party':'%s'%s,'to':'%s','given':true}".formatted(party, who, to));
    }

    private String session(String mediator) {
        return "{'form':'ON_SITE','at':'%sT11:00:00+08:00','place':'塔城市局调解室','mediators':['%s']}"
                .formatted(procedure.clock().today().plusDays(2), mediator);
    }

    private BigDecimal recovered(YearMonth month) {
        return new Figures(procedure.server()).ofCounty(COUNTY, month).recovered();
    }
}
