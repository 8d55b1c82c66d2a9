package org.suqiu.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** On a server of its own, because it moves the clock; in this order, because the clock never goes back. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@TestMethodOrder(OrderAnnotation.class)
class LateComplaintIT {

    private static final String TACHENG_CITY = "654201";
    private static final String XINJIANG = "65";
    private static final LocalDate LAST_DAYS_OF_THE_LAST_PUBLISHED_YEAR = LocalDate.of(2026, 12, 28);

    private static Server server;

    @BeforeAll
    static void start() {
        server = Server.withDemoData("late").start();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    @Order(1)
    void a_call_of_20_May_2026_is_due_on_3_June_because_the_Kurban_holiday_is_left_out() {
        Receipt receipt = anAgentWritesDownACallOf(LocalDate.of(2026, 5, 20));

        assertThat(receipt.decideBy()).isEqualTo(LocalDate.of(2026, 6, 3));
        assertThat(leftOutAs("古尔邦节", receipt)).containsExactly("2026-05-27", "2026-05-28", "2026-05-29");
    }

    @Test
    @Order(2)
    void a_call_whose_due_date_is_past_when_it_is_written_down_is_red_and_escalated_at_once() {
        Receipt receipt = anAgentWritesDownACallOf(LocalDate.of(2026, 5, 20));

        assertThat(light(receipt)).isEqualTo("RED");
        assertThat(isEscalatedToTheSupervisor(receipt)).isTrue();
    }

    @Test
    @Order(3)
    void a_complaint_turns_amber_two_working_days_before_its_due_date_and_red_the_day_after() {
        DemoClock clock = new DemoClock(server);
        Receipt receipt = Hotline.of(server).files(Complaint.aboutARefrigerator(TACHENG_CITY));
        LocalDate amberOn =
                LocalDate.parse(acceptanceDeadline(receipt).path("amberOn").asText());

        assertThat(light(receipt)).isEqualTo("GREEN");
        clock.advanceTo(amberOn.minusDays(1));
        assertThat(light(receipt)).isEqualTo("GREEN");
        clock.advanceTo(amberOn);
        assertThat(light(receipt)).isEqualTo("AMBER");
        clock.advanceTo(receipt.decideBy());
        assertThat(light(receipt)).isEqualTo("AMBER");
        assertThat(isEscalatedToTheSupervisor(receipt)).isFalse();
        clock.advanceTo(receipt.decideBy().plusDays(1));
        assertThat(light(receipt)).isEqualTo("RED");
        assertThat(isEscalatedToTheSupervisor(receipt)).isTrue();
    }

    @Test
    @Order(4)
    void a_due_date_in_a_year_without_a_calendar_is_provisional_until_the_calendar_is_entered() {
        DemoClock clock = new DemoClock(server);
        if (clock.today().isBefore(LAST_DAYS_OF_THE_LAST_PUBLISHED_YEAR)) {
            clock.advanceTo(LAST_DAYS_OF_THE_LAST_PUBLISHED_YEAR);
        }
        Receipt receipt = Hotline.of(server).files(Complaint.aboutARefrigerator(TACHENG_CITY));
        assertThat(receipt.provisional()).isTrue();

        Desk administration = Desk.of(server, "admin");
        int year = receipt.decideBy().getYear();
        administration
                .enters("CN", year, daysOff("元旦", LocalDate.of(year, 1, 1)))
                .expect(200);
        administration
                .enters(XINJIANG, year, daysOff("肉孜节", LocalDate.of(year, 3, 10)))
                .expect(200);

        assertThat(acceptanceDeadline(receipt).path("provisional").asBoolean(true))
                .isFalse();
    }

    private static Receipt anAgentWritesDownACallOf(LocalDate day) {
        return Hotline.answeredByAnAgent(server)
                .files(Complaint.aboutARefrigerator(TACHENG_CITY).writtenDownOn(day));
    }

    private static JsonNode acceptanceDeadline(Receipt receipt) {
        return StreamSupport.stream(
                        handler().explains(receipt.number()).path("items").spliterator(), false)
                .filter(deadline -> "ACCEPTANCE".equals(deadline.path("step").asText()))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> leftOutAs(String name, Receipt receipt) {
        return StreamSupport.stream(acceptanceDeadline(receipt).path("ledger").spliterator(), false)
                .filter(line -> name.equals(line.path("name").asText()))
                .map(line -> line.path("on").asText())
                .toList();
    }

    private static String light(Receipt receipt) {
        return handler()
                .taskOf(receipt.number(), "ACCEPTANCE", "OFFICE")
                .orElseThrow()
                .path("light")
                .asText();
    }

    private static boolean isEscalatedToTheSupervisor(Receipt receipt) {
        return Desk.of(server, "supervisor")
                .taskOf(receipt.number(), "ACCEPTANCE", "ALL")
                .orElseThrow()
                .hasNonNull("escalatedAt");
    }

    private static Desk handler() {
        return Desk.of(server, "handler-" + TACHENG_CITY);
    }

    private static ObjectNode daysOff(String name, LocalDate day) {
        ObjectNode announcement = new ObjectMapper().createObjectNode();
        announcement.putArray("daysOff").addObject().put("on", day.toString()).put("name", name);
        return announcement;
    }
}
