package org.suqiu.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** The search index, killed while it is written and damaged while nobody looks. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SearchSurvivesIT {

    private static final String TACHENG_CITY = "654201";
    private static final int ENOUGH = 60;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Test
    void after_a_kill_and_after_damage_all_that_was_filed_is_found()
            throws InterruptedException, ExecutionException, IOException {
        try (Server server = Server.withDemoData("search-survives").start()) {
            FilingStream stream = FilingStream.into(Hotline.answeredByAnAgent(server), TACHENG_CITY);
            while (stream.answers() < ENOUGH) {
                Pause.of(Duration.ofMillis(20));
            }
            server.kill();
            Collection<Receipt> filed = stream.answered().values();
            server.start();
            isWhole(server, 0);
            isFound(server, filed);

            server.kill();
            cutEachFile(server.data().resolve("search").resolve("cases"));
            server.start();
            isWhole(server, 1);
            isFound(server, filed);
        }
    }

    private static void isWhole(Server server, int madeAnew) {
        JsonNode standing = whenCompared(server);
        assertThat(standing.path("madeAnew").asInt()).isEqualTo(madeAnew);
        assertThat(standing.path("documents").asLong())
                .isEqualTo(standing.path("cases").asLong());
        assertThat(standing.path("bytes").asLong()).isPositive();
    }

    private static void isFound(Server server, Collection<Receipt> filed) {
        Api supervisor = new Api(server).signedInAs("supervisor");
        assertThat(filed).hasSizeGreaterThanOrEqualTo(ENOUGH).allSatisfy(receipt -> assertThat(
                        numbers(supervisor.post("/api/cases/search", "{\"q\":\"%s\"}".formatted(receipt.number()))))
                .contains(receipt.number()));
    }

    private static JsonNode whenCompared(Server server) {
        Api administrator = new Api(server).signedInAs("admin");
        Instant end = Instant.now().plus(PATIENCE);
        JsonNode standing = administrator.get("/api/search-index").expect(200);
        while (!isReady(standing) && Instant.now().isBefore(end)) {
            Pause.of(Duration.ofMillis(250));
            standing = administrator.get("/api/search-index").expect(200);
        }
        return standing;
    }

    private static boolean isReady(JsonNode standing) {
        return "READY".equals(standing.path("activity").asText())
                && !standing.path("comparedAt").isNull();
    }

    private static List<String> numbers(Answer answer) {
        return answer.expect(200).findValuesAsText("number");
    }

    /** Which of the files belong to the last commit only the index itself knows; so none is spared. */
    private static void cutEachFile(Path index) throws IOException {
        try (Stream<Path> files = Files.walk(index)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.write(file, new byte[] {0});
            }
        }
    }
}
