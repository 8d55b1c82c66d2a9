package org.suqiu.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** The official papers of a case in words; issued ones have a number and their files, drafts have neither. */
record LeftPapers(JsonNode listing) {

    private static final Pattern NUMBER = Pattern.compile("〔\\d{4}〕第[1-9]\\d*号");

    String inWords() {
        return StreamSupport.stream(listing.path("items").spliterator(), false)
                .map(LeftPapers::inWords)
                .collect(Collectors.joining(", "));
    }

    private static String inWords(JsonNode paper) {
        boolean issued = "ISSUED".equals(paper.path("state").asText());
        String number = paper.path("number").asText("");
        assertThat(NUMBER.matcher(number).matches()).as(paper.toString()).isEqualTo(issued);
        assertThat(paper.path("files")).hasSize(issued ? 2 : 0);
        return paper.path("form").asText() + (issued ? " issued" : " draft") + sentTo(paper);
    }

    private static String sentTo(JsonNode paper) {
        String recipients = StreamSupport.stream(paper.path("sendings").spliterator(), false)
                .map(sending -> sending.path("recipient").asText())
                .collect(Collectors.joining(" and "));
        return recipients.isEmpty() ? "" : " to " + recipients;
    }
}
