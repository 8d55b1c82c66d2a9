package org.suqiu.search;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.apache.commons.csv.CSVRecord;

/**
 * A case of the judged collection.
 *
 * @param story its topic, and in which of several ways it is told
 */
record JudgedCase(String number, String story, CSVRecord line) {

    static JudgedCase read(CSVRecord line) {
        return new JudgedCase(line.get("number"), line.get("topic"), line);
    }

    String topic() {
        return story.replaceAll("/.*", "");
    }

    void goesTo(SearchOffice office) {
        SearchedCase written = SearchedCase.numbered(number)
                .in(line.get("county"))
                .receivedOn(LocalDate.parse(number.split("-")[1], DateTimeFormatter.BASIC_ISO_DATE))
                .filedUnder(line.get("subject"))
                .about(line.get("firm"), line.get("product"))
                .firmWith(line.get("creditCode"), line.get("firmPhone"))
                .by(line.get("name"), line.get("phone"))
                .saying(line.get("facts"));
        if (line.get("kind").equals("VIOLATION_REPORT")) {
            written.report();
        }
        if (!line.get("yuan").isEmpty()) {
            written.asking(Long.parseLong(line.get("yuan")));
        }
        if (!line.get("note").isEmpty()) {
            written.noted(line.get("note"));
        }
        written.goesTo(office);
    }
}
