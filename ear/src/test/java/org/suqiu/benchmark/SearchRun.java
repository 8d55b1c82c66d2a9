package org.suqiu.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintStream;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.suqiu.system.Server;

/** How fast is found what is looked for among many cases, and how fast their index is made. */
final class SearchRun {

    private static final int IMPORTED = 10_000;
    private static final Duration WARM_UP = Duration.ofSeconds(10);

    private final Plan plan;
    private final Database database;
    private final PrintStream out;
    private final People people;

    SearchRun(Plan plan, Server server, Database database, PrintStream out) {
        this.plan = plan;
        this.database = database;
        this.out = out;
        people = new People(server);
    }

    void measure() {
        say("importing " + IMPORTED + " cases and multiplying them to " + plan.searched());
        new ImportFill(people.administrator(), LocalDate.now(ZoneId.of("Asia/Shanghai"))).fill(IMPORTED);
        new SearchFill(database).fill(plan.searched());
        index();
        for (Work search : searches()) {
            Load.of(search, 1, WARM_UP, plan.mostPerStep());
            plan.clients().forEach(clients -> step(search, clients));
        }
    }

    private void index() {
        long start = System.nanoTime();
        people.administrator().post("/api/search-index/rebuild", "").expect(202);
        JsonNode standing = standing();
        while (!isMade(standing)) {
            LockSupport.parkNanos(Duration.ofSeconds(1).toNanos());
            standing = standing();
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        long documents = standing.path("documents").asLong();
        say("indexed %d cases in %.0f s, %.0f/s, %d MB"
                .formatted(
                        documents,
                        seconds,
                        documents / seconds,
                        standing.path("bytes").asLong() >> 20));
    }

    private JsonNode standing() {
        return people.administrator().get("/api/search-index").expect(200);
    }

    private boolean isMade(JsonNode standing) {
        return "READY".equals(standing.path("activity").asText())
                && standing.path("documents").asLong() >= plan.searched();
    }

    private List<Work> searches() {
        return List.of(
                Searches.of("supervisor", people.supervisor()),
                Searches.counted("supervisor", people.supervisor()),
                Searches.of("handler", people.handlerOf(Counties.at(0))),
                Searches.of("agent", people.agent()),
                Searches.like("supervisor", people.supervisor()));
    }

    private void step(Work search, int clients) {
        Measured step = Load.of(search, clients, plan.step(), plan.mostPerStep());
        say("%-32s %2d clients: %7.1f/s, p50 %6.1f ms, p95 %6.1f ms, p99 %6.1f ms"
                .formatted(search.name(), clients, step.rate(), step.p50(), step.p95(), step.p99()));
    }

    private void say(String line) {
        out.println(line);
    }
}
