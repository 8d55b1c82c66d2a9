package org.suqiu.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** A walk through all that can happen to a case, over HTTP alone and by the demo clock, on a server of its own. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class WholeProcedureIT {

    private static final String COUNTY = "654201";
    private static final String HANDLER = "handler-654201";
    private static final String HEAD = "head-654201";
    private static final String PREFECTURE_HEAD = "head-654200";
    private static final String SUPERVISOR = "supervisor";
    private static final String ACCEPT = "{'decision':'ACCEPT'}";
    private static final LocalDate UNDER_ORDER_20 = LocalDate.of(2026, 4, 1);

    private static Server server;
    private static DemoClock clock;

    @BeforeAll
    static void start() {
        server = Server.withDemoData("procedure").start();
        clock = new DemoClock(server);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void a_refusal_waits_for_the_head_and_takes_effect_with_the_approval() {
        CaseWalk complaint = complaint();
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
    void after_two_returns_the_supervisor_designates_and_that_office_keeps_the_case() {
        CaseWalk complaint = complaint();
        LocalDate due = complaint.dueOn(HANDLER, "ACCEPTANCE");
        complaint.done(HANDLER, "return", "{'reason':'不属于本局职责'}");
        complaint.done("dispatcher", "dispatch", "{'officeCode':'654202','reason':'经营地在乌苏'}");
        complaint.done("handler-654202", "return", "{'reason':'经营地不在本市'}");

        assertThat(complaint.waitsFor(SUPERVISOR)).contains("DESIGNATION");
        complaint.isImpossible("dispatcher", "dispatch", "{'officeCode':'654201','reason':'再派'}");
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
        CaseWalk complaint = complaint();
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
        CaseWalk complaint = complaint();
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
    void material_that_is_demanded_has_its_own_date_and_the_clock_of_the_decision_never_stops() {
        CaseWalk complaint = complaint();
        LocalDate due = complaint.dueOn(HANDLER, "ACCEPTANCE");
        LocalDate soon = clock.today().plusDays(2);

        assertThat(complaint.does(HANDLER, "demands", demand(due.plusDays(1))).status())
                .isEqualTo(422);
        complaint.done(HANDLER, "demands", demand(soon));
        complaint.isImpossibleSo(HANDLER, "demands", demand(soon));
        assertThat(complaint.dueOn(HANDLER, "ACCEPTANCE")).isEqualTo(due);

        clock.advanceTo(soon.plusDays(1));
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
    void an_appraisal_of_twenty_days_moves_the_sixtieth_day_by_exactly_twenty() {
        CaseWalk complaint = accepted(complaint());
        LocalDate sixtieth = complaint.counted(HANDLER, "MEDIATION", 60);
        LocalDate from = clock.advance(Period.ofDays(3));
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
        LocalDate to = clock.advance(Period.ofDays(19));
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
        CaseWalk complaint = accepted(complaint());
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

    @Test
    void an_agreement_is_performed_in_part_and_later_and_corrected_and_each_figure_is_right() {
        YearMonth month = YearMonth.from(clock.today());
        BigDecimal before = recovered(month);
        CaseWalk complaint = accepted(complaint());
        complaint.done(
                HANDLER,
                "mediation/outcome",
                "{'result':'AGREED','promisedAmount':'1000.00','recoveredAmount':'400.00','performBy':'%s'}"
                        .formatted(clock.today().plusDays(10)));

        assertThat(complaint.outcome(HANDLER)).isEqualTo("AGREED");
        complaint.done(HANDLER, "performances", "{'amount':'350.00','on':'%s'}".formatted(clock.today()));
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
    void a_complaint_is_withdrawn_in_each_stage_and_not_after_it_closed() {
        CaseWalk undecided = complaint();
        CaseWalk mediated = accepted(complaint());
        CaseWalk unplaced = complaint();
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
        CaseWalk first = complaint();
        CaseWalk again = complaint();
        again.done(HANDLER, "links", "{'number':'%s','relation':'JOINED_TO'}".formatted(first.number()));

        assertThat(again.outcome(HANDLER)).isEqualTo("ENDED_BEFORE_DECISION");
        assertThat(first.events(HANDLER)).contains("JOINED_BY");
        assertThat(again.events(HANDLER)).contains("JOINED");

        accepted(first).done(HANDLER, "mediation/outcome", "{'result':'FAILED'}");
        CaseWalk third = complaint();
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

    @Test
    void a_clue_becomes_a_filed_case_that_nobody_sees_in_the_complaint() {
        CaseWalk complaint = accepted(complaint());
        String number = complaint
                .done(HANDLER, "clues", "{'facts':'现场发现销售过期农药','suspectedAct':'product-quality'}")
                .path("number")
                .asText();
        CaseWalk report = new CaseWalk(server, new Receipt(number, "", COUNTY, null, false));

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
        clock.advance(Period.ofDays(5));
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

    @Test
    void a_review_resumes_the_mediation_once_while_days_remain() {
        CaseWalk complaint = accepted(complaint());
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

    @Test
    void a_supervision_order_is_answered_and_lifted() {
        CaseWalk complaint = complaint();
        String order = "{'instruction':'请尽快联系投诉人','dueOn':'%s'}"
                .formatted(clock.today().plusDays(5));
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
        CaseWalk complaint = accepted(complaint());
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
    void order_20_and_order_121_run_side_by_side() {
        CaseWalk old = complaintOf(UNDER_ORDER_20);
        CaseWalk young = complaint();
        accepted(old);
        accepted(young);

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
        old.explains(HANDLER, "ACCEPTANCE", "NOTICE", "MEDIATION", "CLOSING_NOTICE", "FOLLOW_UP");
        young.leaves(HANDLER, "ACCEPTANCE draft, TERMINATION draft");
        young.explains(HANDLER, "ACCEPTANCE", "NOTICE", "MEDIATION", "CLOSING_NOTICE");
    }

    @Test
    void a_mediation_ends_by_law_when_its_time_is_up_and_is_on_time() {
        CaseWalk complaint = accepted(complaint());
        LocalDate due = complaint.dueOn(HANDLER, "MEDIATION");
        clock.advanceTo(due);
        assertThat(complaint.stage(HANDLER)).isEqualTo("IN_MEDIATION");
        clock.advanceTo(due.plusDays(1));

        assertThat(complaint.outcome(HANDLER)).isEqualTo("TERMINATED");
        assertThat(complaint.reads(HANDLER, "mediation").path("ground").asText())
                .isEqualTo("23-5");
        complaint.wentThrough(HANDLER, "WARNED", "MEDIATION_CONCLUDED", "CLOSED");
        complaint.isCounted(HEAD, "received 1, accepted 1, closed 1, closedOnTime 1, mediationsConcluded 1");
        complaint.issues(HANDLER, "TERMINATION", "COMPLAINANT", "RESPONDENT");
        complaint.leaves(HANDLER, "ACCEPTANCE draft, TERMINATION issued to COMPLAINANT and RESPONDENT");
        complaint.explains(HANDLER, "ACCEPTANCE", "NOTICE", "MEDIATION", "CLOSING_NOTICE");
    }

    /** Order 121, Art. 12. */
    @Test
    void two_representatives_agree_to_a_mediation_for_all_and_each_of_the_others_to_what_comes_of_it() {
        CaseWalk complaint = accepted(CaseWalk.ofAComplaint(
                server,
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
        complaint.explains(HANDLER, "ACCEPTANCE", "NOTICE", "MEDIATION", "CLOSING_NOTICE", "FOLLOW_UP");
    }

    /** Order 121, Art. 10. */
    @Test
    void what_a_caller_did_not_know_is_filled_in_later_and_then_the_complaint_can_be_accepted() {
        CaseWalk complaint = CaseWalk.ofAComplaint(
                server,
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
        String id =
                new Api(server).upload("小票.pdf", receipt).expect(201).path("id").asText();
        CaseWalk complaint = new CaseWalk(
                server,
                Hotline.of(server).files(Complaint.aboutARefrigerator(COUNTY).withAttachment(id)));

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

    /** @param joint who of those that complain together; null for the other side, and for the one who filed */
    private static void consents(CaseWalk complaint, String party, JsonNode joint, String to) {
        String who =
                joint == null ? "" : ",'jointComplainant':" + joint.path("id").asText();
        complaint.done(
                HANDLER, "mediation/consents", "{'party':'%s'%s,'to':'%s','given':true}".formatted(party, who, to));
    }

    private static CaseWalk complaint() {
        return CaseWalk.ofAComplaint(
                server, Complaint.aboutARefrigerator(COUNTY).with("channel", "PHONE"));
    }

    private static CaseWalk complaintOf(LocalDate day) {
        return CaseWalk.ofAComplaint(
                server, Complaint.aboutARefrigerator(COUNTY).writtenDownOn(day));
    }

    private static CaseWalk accepted(CaseWalk complaint) {
        complaint.done(HANDLER, "acceptance", ACCEPT);
        return complaint;
    }

    /** A head gives it to the handler, who else would not see it. */
    private static CaseWalk report(String phone, String facts) {
        JsonNode filed = new Api(server)
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
        var report = new CaseWalk(server, Receipt.of(filed));
        JsonNode task = Desk.of(server, HEAD)
                .taskOf(report.number(), "VERIFICATION", "OFFICE")
                .orElseThrow();
        new Api(server)
                .signedInAs(HEAD)
                .put(
                        "/api/worklist/" + task.path("taskId").asText() + "/assignee",
                        JsonNodeFactory.instance.objectNode().put("username", HANDLER))
                .expect(200);
        return report;
    }

    private static String suspectedAct() {
        return new Api(server)
                .get("/api/suspected-acts")
                .expect(200)
                .path("items")
                .path(0)
                .path("code")
                .asText();
    }

    private static String session(String mediator) {
        return "{'form':'ON_SITE','at':'%sT11:00:00+08:00','place':'塔城市局调解室','mediators':['%s']}"
                .formatted(clock.today().plusDays(2), mediator);
    }

    private static String demand(LocalDate dueOn) {
        return "{'matter':'MATERIAL','text':'请补充购物凭证','dueOn':'%s'}".formatted(dueOn);
    }

    private static BigDecimal recovered(YearMonth month) {
        return new Figures(server).ofCounty(COUNTY, month).recovered();
    }

    private static int conversions() {
        LocalDate today = clock.today();
        return new Api(server)
                .signedInAs("manager")
                .get("/api/statistics/summary?from=" + today + "&to=" + today)
                .expect(200)
                .path("conversions")
                .asInt();
    }
}
