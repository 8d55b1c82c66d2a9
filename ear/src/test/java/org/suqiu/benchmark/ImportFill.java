package org.suqiu.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.locks.LockSupport;
import org.suqiu.system.Api;

/** Fills the database through the import: closed rows of the last year, and as many open ones as one file may bring. */
record ImportFill(Api importer, LocalDate today) {

    private static final int ROWS_PER_FILE = 10_000;
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    void fill(int cases) {
        for (int first = 0; first < cases; first += ROWS_PER_FILE) {
            send(new CaseRows(today, first, Math.min(ROWS_PER_FILE, cases - first)));
        }
    }

    private void send(CaseRows rows) {
        String id = importer.with("Content-Type", "text/csv")
                .post("/api/imports", rows.csv())
                .expect(202)
                .path("id")
                .asText();
        Instant end = Instant.now().plus(PATIENCE);
        JsonNode run = state(id);
        while (run.path("state").asText().equals("RUNNING") && Instant.now().isBefore(end)) {
            LockSupport.parkNanos(Duration.ofMillis(300).toNanos());
            run = state(id);
        }
        if (!run.path("state").asText().equals("DONE")) {
            throw new IllegalStateException("The import did not succeed: " + run);
        }
    }

    private JsonNode state(String id) {
        return importer.get("/api/imports/" + id).expect(200);
    }
}
