package org.suqiu.system;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A member of staff at work. */
final class Desk {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Api api;

    private Desk(Api api) {
        this.api = api;
    }

    static Desk of(Server server, String username) {
        return new Desk(new Api(server).signedInAs(username));
    }

    Answer accepts(String number) {
        return decides(number, JSON.createObjectNode().put("decision", "ACCEPT"));
    }

    Answer refuses(String number, String ground, String reasons) {
        return decides(
                number,
                JSON.createObjectNode()
                        .put("decision", "REFUSE")
                        .put("ground", ground)
                        .put("reasons", reasons));
    }

    /** Both parties agreed to a sum, and it was paid at once. */
    Answer mediates(String number, String amount) {
        ObjectNode agreed = JSON.createObjectNode()
                .put("result", "AGREED")
                .put("promisedAmount", amount)
                .put("recoveredAmount", amount);
        return api.post("/api/cases/" + number + "/mediation/outcome", agreed);
    }

    JsonNode reads(String number) {
        return api.get("/api/cases/" + number).expect(200);
    }

    /** Due dates of a case, each with its ledger. */
    JsonNode explains(String number) {
        return api.get("/api/cases/" + number + "/deadlines").expect(200);
    }

    /** The tasks of a case in the queue: MINE, OFFICE or ALL. */
    List<JsonNode> tasksOf(String number, String queue) {
        return worklist(queue).stream()
                .filter(task -> number.equals(task.path("caseNumber").asText()))
                .toList();
    }

    Optional<JsonNode> taskOf(String number, String step, String queue) {
        return tasksOf(number, queue).stream()
                .filter(task -> step.equals(task.path("step").asText()))
                .findFirst();
    }

    List<JsonNode> worklist(String queue) {
        List<JsonNode> tasks = new ArrayList<>();
        String first = "/api/worklist?queue=" + queue + "&sort=due&limit=100";
        String cursor = null;
        do {
            JsonNode page = api.get(cursor == null ? first : first + "&cursor=" + cursor)
                    .expect(200);
            page.path("items").forEach(tasks::add);
            cursor = page.path("next").asText(null);
        } while (cursor != null);
        return tasks;
    }

    Answer enters(String region, int year, JsonNode calendar) {
        return api.put("/api/calendars/" + region + "/" + year, calendar);
    }

    private Answer decides(String number, ObjectNode decision) {
        return api.post("/api/cases/" + number + "/acceptance", decision);
    }
}
