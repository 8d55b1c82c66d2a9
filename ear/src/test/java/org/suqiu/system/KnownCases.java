package org.suqiu.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A few cases around the turn of 2020 and its leap day, and a few of 2021 in Chinese words and with blanks; and what was counted
 * of them by hand.
 */
final class KnownCases {

    private static final Path FILES = Path.of("src", "test", "resources", "known-cases");
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private static final CSVFormat TABLE =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private static final Set<String> NOTHING = Set.of("", "0", "0.00");

    private KnownCases() {}

    /** Through the door that every other platform uses. */
    static void bringIn(Server server) {
        Api importer = new Api(server).signedInAs("admin");
        String id = importer.with("Content-Type", "text/csv")
                .post("/api/imports", text("cases.csv"))
                .expect(202)
                .path("id")
                .asText();
        Pause.until(PATIENCE, () -> !"RUNNING"
                .equals(state(importer, id).path("state").asText()));
        JsonNode state = state(importer, id);
        assertThat(state.path("state").asText()).as(state.toString()).isEqualTo("DONE");
    }

    private static JsonNode state(Api importer, String id) {
        return importer.get("/api/imports/" + id).expect(200);
    }

    /** Which table each line is of: that question, with the lines of its answer. */
    static Map<String, List<Map<String, String>>> tables() {
        Map<String, List<Map<String, String>>> tables = new LinkedHashMap<>();
        lines().forEach(line -> tables.computeIfAbsent(question(line), unknown -> new ArrayList<>())
                .add(line));
        return tables;
    }

    private static String question(Map<String, String> line) {
        return "from=%s&to=%s&kind=%s&view=%s"
                .formatted(line.remove("from"), line.remove("to"), line.remove("kind"), line.remove("view"));
    }

    private static List<Map<String, String>> lines() {
        try (CSVParser lines = TABLE.parse(new StringReader(text("figures.csv")))) {
            return lines.stream().map(CSVRecord::toMap).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * The county table as the answers have it: the counties of which there is something to say, and the total; what is null
     * there is blank here.
     */
    static List<Map<String, String>> read(JsonNode table, Map<String, String> like) {
        List<Map<String, String>> lines = new ArrayList<>();
        table.path("rows").forEach(row -> lines.add(line(row.path("countyCode").asText(), row, like)));
        lines.removeIf(line -> line.entrySet().stream()
                .allMatch(figure -> "county".equals(figure.getKey()) || NOTHING.contains(figure.getValue())));
        lines.add(line("total", table.path("total"), like));
        return lines;
    }

    private static Map<String, String> line(String county, JsonNode row, Map<String, String> like) {
        Map<String, String> line = new LinkedHashMap<>();
        like.keySet().forEach(figure -> line.put(figure, row.path(figure).asText("")));
        line.put("county", county);
        return line;
    }

    private static String text(String name) {
        try {
            return Files.readString(FILES.resolve(name));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
