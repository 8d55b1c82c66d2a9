package org.suqiu.search;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;

/**
 * A case of the judged collection.
 *
 * @param story its topic, and in which of several ways it is told
 */
record JudgedCase(String number, String story, List<String> columns) {

    static JudgedCase read(String line) {
        List<String> columns = List.of(line.split("\t", -1));
        return new JudgedCase(columns.get(0), columns.get(3), columns);
    }

    String topic() {
        return story.replaceAll("/.*", "");
    }

    void goesTo(SearchOffice office) {
        SearchedCase written = SearchedCase.numbered(number)
                .in(columns.get(2))
                .receivedOn(LocalDate.parse(number.split("-")[1], DateTimeFormatter.BASIC_ISO_DATE))
                .filedUnder(columns.get(4))
                .about(columns.get(5), columns.get(8))
                .firmWith(columns.get(6), columns.get(7))
                .by(columns.get(10), columns.get(11))
                .saying(columns.get(12));
        if (columns.get(1).equals("VIOLATION_REPORT")) {
            written.report();
        }
        if (!columns.get(9).isEmpty()) {
            written.asking(Long.parseLong(columns.get(9)));
        }
        if (!columns.get(13).isEmpty()) {
            written.noted(columns.get(13));
        }
        written.goesTo(office);
    }
}
