package org.suqiu.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class NothingIsLostIT {

    private static final String TACHENG_CITY = "654201";
    private static final int ENOUGH = 100;

    @Test
    void on_H2_every_complaint_that_was_answered_survives_the_server_being_killed_and_none_is_there_twice()
            throws InterruptedException, ExecutionException {
        try (Server server = Server.withDemoData("killed-on-h2")) {
            survivesBeingKilled(server.start());
        }
    }

    @Test
    void on_PostgreSQL_every_complaint_that_was_answered_survives_the_server_being_killed_and_none_is_there_twice()
            throws InterruptedException, ExecutionException {
        try (Postgres postgres = Postgres.start();
                Server server = postgres.serves(Server.withDemoData("killed-on-postgresql"))) {
            survivesBeingKilled(server.start());
        }
    }

    private static void survivesBeingKilled(Server server) throws InterruptedException, ExecutionException {
        List<String> expected = new ArrayList<>(numbers(acceptanceTasks(server)));
        FilingStream stream = FilingStream.into(Hotline.answeredByAnAgent(server), TACHENG_CITY);
        while (stream.answers() < ENOUGH) {
            Pause.of(Duration.ofMillis(50));
        }
        server.kill();
        Map<Filing, Receipt> answered = stream.answered();

        server.start();

        List<JsonNode> tasks = acceptanceTasks(server);
        assertThat(answered.values()).allSatisfy(receipt -> isWhole(receipt, tasks));
        answered.values().forEach(receipt -> expected.add(receipt.number()));
        expected.addAll(sentAgain(stream.unanswered(), server));
        assertThat(numbers(acceptanceTasks(server))).containsExactlyInAnyOrderElementsOf(expected);
    }

    private static void isWhole(Receipt receipt, List<JsonNode> tasks) {
        assertThat(tasks)
                .filteredOn(
                        task -> receipt.number().equals(task.path("caseNumber").asText()))
                .singleElement()
                .satisfies(task -> assertThat(task.path("dueOn").asText())
                        .isEqualTo(receipt.decideBy().toString()));
    }

    /** With the key of the first try, so that one that was stored after all is answered and not stored again. */
    private static List<String> sentAgain(List<Filing> unanswered, Server server) {
        Hotline hotline = Hotline.answeredByAnAgent(server);
        return unanswered.stream()
                .map(filing -> filing.sentTo(hotline).orElseThrow().number())
                .toList();
    }

    private static List<JsonNode> acceptanceTasks(Server server) {
        return Desk.of(server, "handler-" + TACHENG_CITY).worklist("OFFICE").stream()
                .filter(task -> "ACCEPTANCE".equals(task.path("step").asText()))
                .toList();
    }

    private static List<String> numbers(List<JsonNode> tasks) {
        return tasks.stream().map(task -> task.path("caseNumber").asText()).toList();
    }
}
