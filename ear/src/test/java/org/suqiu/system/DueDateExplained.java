package org.suqiu.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.StreamSupport;

/** A due date as it is shown: its ledger runs from day to day, counts each day of the limit once, and ends on the date. */
record DueDateExplained(JsonNode deadline) {

    void check() {
        if (deadline.path("limit").isNull()) {
            assertThat(ledger())
                    .as("a date that a person set needs no counting: " + deadline)
                    .isEmpty();
            return;
        }
        assertThat(numbers())
                .as(deadline.toString())
                .hasSize(amount())
                .isSorted()
                .doesNotHaveDuplicates();
        LocalDate first = on(ledger().get(0));
        assertThat(ledger().stream().map(DueDateExplained::on))
                .as(deadline.toString())
                .containsExactlyElementsOf(first.datesUntil(dueOn().plusDays(1)).toList());
    }

    private int amount() {
        int limit = Integer.parseInt(deadline.path("limit").asText().split(" ")[0]);
        return limit + deadline.path("extension").asInt();
    }

    private List<Integer> numbers() {
        return ledger().stream()
                .filter(line -> line.path("day").isNumber())
                .map(line -> line.path("day").asInt())
                .toList();
    }

    private LocalDate dueOn() {
        return LocalDate.parse(deadline.path("dueOn").asText());
    }

    private List<JsonNode> ledger() {
        return StreamSupport.stream(deadline.path("ledger").spliterator(), false)
                .toList();
    }

    private static LocalDate on(JsonNode line) {
        return LocalDate.parse(line.path("on").asText());
    }
}
