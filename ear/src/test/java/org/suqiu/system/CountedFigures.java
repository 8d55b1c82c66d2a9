package org.suqiu.system;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Which figures count one case, and with what: as those find it who ask for the cases behind a number. */
final class CountedFigures {

    private static final List<String> KEYS = List.of(
            "received",
            "accepted",
            "refused",
            "endedBeforeDecision",
            "withdrawn",
            "joined",
            "demanded",
            "closed",
            "closedOnTime",
            "paused",
            "extended",
            "ordered",
            "verified",
            "filed",
            "penaltyAmount",
            "mediationsConcluded",
            "mediationsSucceeded",
            "promisedAmount",
            "recoveredAmount",
            "asked",
            "reviewsAsked",
            "reopened");

    private final Api api;
    private final String query;
    private final String number;

    /** @param seenCase as its page shows it */
    CountedFigures(Api api, JsonNode seenCase) {
        this.api = api;
        number = seenCase.path("number").asText();
        query = "?from=%s&to=2999-12-31&kind=%s&limit=100"
                .formatted(
                        seenCase.path("receivedAt").asText().substring(0, 10),
                        seenCase.path("kind").asText());
    }

    /** @return such as "received 1, recoveredAmount 73000", in the order above; money in fen */
    String inWords() {
        Map<String, Long> counted = new LinkedHashMap<>();
        KEYS.forEach(key -> counted.put(key, of(key)));
        return counted.entrySet().stream()
                .filter(figure -> figure.getValue() != 0)
                .map(figure -> figure.getKey() + " " + figure.getValue())
                .collect(Collectors.joining(", "));
    }

    private long of(String key) {
        String first = "/api/statistics/figures/" + key + "/cases" + query;
        long sum = 0;
        for (String cursor = ""; cursor != null; ) {
            JsonNode page = api.get(cursor.isEmpty() ? first : first + "&cursor=" + cursor)
                    .expect(200);
            sum += StreamSupport.stream(page.path("items").spliterator(), false)
                    .filter(counted -> number.equals(counted.path("caseNumber").asText()))
                    .mapToLong(counted -> counted.path("amount").asLong())
                    .sum();
            cursor = page.path("next").asText(null);
        }
        return sum;
    }
}
