package org.suqiu.system;

import com.fasterxml.jackson.databind.JsonNode;

/** Where citizens and agents bring complaints. */
final class Hotline {

    private final Api api;

    private Hotline(Api api) {
        this.api = api;
    }

    /** As a citizen meets it on the web. */
    static Hotline of(Server server) {
        return new Hotline(new Api(server));
    }

    /** As an agent uses it during a call. */
    static Hotline answeredByAnAgent(Server server) {
        return new Hotline(new Api(server).signedInAs("agent"));
    }

    Receipt files(Complaint complaint) {
        return Receipt.of(answerTo(complaint).expect(201));
    }

    Answer answerTo(Complaint complaint) {
        return api.post("/api/complaints", complaint.json());
    }

    Answer answerTo(Complaint complaint, String idempotencyKey) {
        return api.with("Idempotency-Key", idempotencyKey).post("/api/complaints", complaint.json());
    }

    Answer answerTo(String rawBody) {
        return api.post("/api/complaints", rawBody);
    }

    /** What the person who filed sees. */
    JsonNode tracks(Receipt receipt) {
        return api.with("X-Access-Code", receipt.accessCode())
                .get("/api/tracking/" + receipt.number())
                .expect(200);
    }
}
