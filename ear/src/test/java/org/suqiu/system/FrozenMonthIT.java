package org.suqiu.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * Figures that are known beforehand, and a month that is closed by the calendar and corrected afterwards: over HTTP alone, on a
 * server of its own, because it moves the clock; in this order, because the clock never goes back.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
@TestMethodOrder(OrderAnnotation.class)
class FrozenMonthIT {

    private static final String COUNTY = "654201";
    private static final String HANDLER = "handler-654201";
    private static final String HEAD = "head-654201";
    private static final String PRINTOUTS = "/api/printouts/county-resolution?kind=COMPLAINT&view=FLOW&format=";
    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

    /** No fifth working day comes earlier, and none as late. */
    private static final int BEFORE_THE_FIFTH_WORKING_DAY = 4;

    private static final int AFTER_IT = 20;

    private static PostOffice postOffice;
    private static Server server;
    private static DemoClock clock;
    private static Api manager;
    private static YearMonth month;
    private static CaseWalk paid;

    @BeforeAll
    static void start() {
        postOffice = new PostOffice();
        server = Server.withDemoData("frozen")
                .with("SUQIU_SMTP_HOST", "localhost")
                .with("SUQIU_SMTP_PORT", String.valueOf(postOffice.port()))
                .start();
        clock = new DemoClock(server);
        manager = new Api(server).signedInAs("manager");
    }

    @AfterAll
    static void stop() {
        server.close();
        postOffice.close();
    }

    @Test
    @Order(1)
    void a_file_written_by_hand_has_the_figures_counted_by_hand_in_both_views() {
        KnownCases.bringIn(server);

        KnownCases.tables().forEach((question, answer) -> {
            JsonNode table = manager.get("/api/statistics/counties?" + question).expect(200);

            assertThat(KnownCases.read(table, answer.get(0))).as(question).containsExactlyInAnyOrderElementsOf(answer);
        });
    }

    @Test
    @Order(2)
    void what_is_joined_is_never_mediated_and_what_is_reopened_closes_once() {
        month = YearMonth.from(clock.today());
        paid = filed();
        CaseWalk again = filed();
        CaseWalk reopened = filed();

        again.done(HANDLER, "links", "{'number':'%s','relation':'JOINED_TO'}".formatted(paid.number()));
        agreed(accepted(paid), "800.00");
        accepted(reopened).done(HANDLER, "mediation/outcome", "{'result':'FAILED'}");
        assertThat(reopened.wishes("review", "{'reason':'商家愿意再谈'}").status()).isLessThan(300);
        reopened.comesTo(HEAD, "REVIEW");
        reopened.done(HEAD, "review", "{'decision':'RESUME','reasons':'期限未满'}");
        agreed(reopened, "500.00");

        for (String view : List.of("FLOW", "COHORT")) {
            assertThat(ofCosmetics(view))
                    .as(view)
                    .isEqualTo(
                            "received 3, accepted 2, endedBeforeDecision 1, joined 1, closed 3, mediationsConcluded 3,"
                                    + " mediationsSucceeded 2, reopened 1, recoveredAmount 1300.00");
        }
    }

    @Test
    @Order(3)
    void on_the_fifth_working_day_the_month_is_closed_and_mailed() {
        new Api(server)
                .signedInAs("admin")
                .put(
                        "/api/users/manager/email",
                        JsonNodeFactory.instance.objectNode().put("email", "manager@example.org"))
                .expect(200);

        clock.advanceTo(month.plusMonths(1).atDay(BEFORE_THE_FIFTH_WORKING_DAY));
        assertThat(closedMonths()).doesNotContain(month.toString());
        clock.advanceTo(month.plusMonths(1).atDay(AFTER_IT));
        assertThat(closedMonths()).contains(month.toString());

        JsonNode period = opened().path("period");
        OffsetDateTime frozenAt = OffsetDateTime.parse(period.path("frozenAt").asText());
        assertThat(period.path("frozenBy").asText()).isEqualTo("system");
        assertThat(frozenAt.atZoneSameInstant(BEIJING).toLocalDate())
                .isBetween(day(BEFORE_THE_FIFTH_WORKING_DAY + 1), day(AFTER_IT));
        assertThat(postOffice.mails()).anySatisfy(mail -> assertThat(mail)
                .contains("county-resolution-" + month + ".pdf", "mediation-" + month + ".pdf"));
    }

    @Test
    @Order(4)
    void a_closed_month_prints_the_same_data_after_a_correction_which_stands_as_a_restatement() {
        String kept = opened().path("printouts").toString();
        byte[] printed = print("csv");
        assertThat(restatements()).isEmpty();

        paid.done(HEAD, "corrections", "{'field':'recoveredAmount','value':'380.00','reason':'收据更正'}");

        assertThat(print("csv")).isEqualTo(printed);
        assertThat(opened().path("printouts")).hasToString(kept);
        assertThat(restatements()).singleElement().satisfies(restated -> {
            assertThat(restated.path("figure").asText()).isEqualTo("RECOVERED");
            assertThat(restated.path("countyCode").asText()).isEqualTo(COUNTY);
            assertThat(yuan(restated, "before").subtract(yuan(restated, "now"))).isEqualByComparingTo("420");
            JsonNode change = restated.path("changes").path(0);
            assertThat(change.path("caseNumber").asText()).isEqualTo(paid.number());
            assertThat(change.path("difference").asText()).isEqualTo("-420.00");
            assertThat(change.path("field").asText()).isEqualTo("recoveredAmount");
            assertThat(change.path("reason").asText()).isEqualTo("收据更正");
        });
        assertThat(PrintedPdf.text(print("pdf")).replaceAll("\\s", "")).contains("重述", paid.number(), "收据更正");
    }

    @Test
    @Order(5)
    void freezing_looking_printing_and_restating_are_on_record() {
        Api auditor = new Api(server).signedInAs("auditor");

        assertThat(actions(auditor.get("/api/audit?actor=system&limit=100"))).contains("MONTH_FROZEN");
        assertThat(actions(auditor.get("/api/audit?case=" + paid.number() + "&limit=100")))
                .contains("FROZEN_MONTH_RESTATED");
        assertThat(actions(auditor.get("/api/audit?actor=manager&limit=100")))
                .contains("FROZEN_MONTH_SEEN", "FROZEN_MONTH_PRINTED", "RESTATEMENTS_SEEN");
    }

    private static CaseWalk filed() {
        return CaseWalk.ofAComplaint(
                server,
                Complaint.aboutARefrigerator(COUNTY)
                        .withSubject("category", "cosmetics")
                        .with("channel", "PHONE"));
    }

    private static CaseWalk accepted(CaseWalk complaint) {
        complaint.done(HANDLER, "acceptance", "{'decision':'ACCEPT'}");
        return complaint;
    }

    private static void agreed(CaseWalk complaint, String amount) {
        complaint.done(
                HANDLER,
                "mediation/outcome",
                "{'result':'AGREED','promisedAmount':'%1$s','recoveredAmount':'%1$s'}".formatted(amount));
    }

    /** Of this month; of cosmetics nobody else complains in the demo data. */
    private static String ofCosmetics(String view) {
        JsonNode total = manager.get("/api/statistics/figures?category=cosmetics&view=%s&%s".formatted(view, days()))
                .expect(200)
                .path("total");
        return Stream.of(
                        "received",
                        "accepted",
                        "endedBeforeDecision",
                        "joined",
                        "closed",
                        "mediationsConcluded",
                        "mediationsSucceeded",
                        "reopened",
                        "recoveredAmount")
                .map(figure -> figure + " " + total.path("figures").path(figure).asText())
                .reduce((one, other) -> one + ", " + other)
                .orElseThrow();
    }

    private static JsonNode opened() {
        return manager.get("/api/frozen-months/" + month).expect(200);
    }

    private static List<String> closedMonths() {
        return CaseWalk.items(manager.get("/api/frozen-months").expect(200))
                .map(closed -> closed.path("month").asText())
                .toList();
    }

    private static List<JsonNode> restatements() {
        return CaseWalk.items(manager.get("/api/frozen-months/" + month + "/restatements")
                        .expect(200))
                .filter(restated -> "COMPLAINT".equals(restated.path("kind").asText()))
                .filter(restated -> "RECOVERED".equals(restated.path("figure").asText()))
                .toList();
    }

    private static byte[] print(String format) {
        Answer answer = manager.with("Accept", "*/*").get(PRINTOUTS + format + "&" + days());
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.bytes();
    }

    private static String days() {
        return "from=%s&to=%s".formatted(month.atDay(1), month.atEndOfMonth());
    }

    private static LocalDate day(int dayOfTheNextMonth) {
        return month.plusMonths(1).atDay(dayOfTheNextMonth);
    }

    private static BigDecimal yuan(JsonNode restated, String when) {
        return new BigDecimal(restated.path(when).asText());
    }

    private static List<String> actions(Answer audit) {
        return StreamSupport.stream(audit.expect(200).path("items").spliterator(), false)
                .map(record -> record.path("action").asText())
                .toList();
    }
}
