package org.suqiu.system;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.stream.StreamSupport;

/** The figures that managers read and print. */
final class Figures {

    private final Api api;

    Figures(Server server) {
        api = new Api(server).signedInAs("manager");
    }

    CountyRow ofCounty(String countyCode, YearMonth month) {
        JsonNode table = counties(month.atDay(1), month.atEndOfMonth());
        return StreamSupport.stream(table.path("rows").spliterator(), false)
                .filter(row -> countyCode.equals(row.path("countyCode").asText()))
                .map(CountyRow::of)
                .findFirst()
                .orElseThrow();
    }

    JsonNode counties(Year year) {
        return counties(year.atDay(1), year.atDay(year.length()));
    }

    JsonNode summary(Year year) {
        return api.get("/api/statistics/summary?" + period(year.atDay(1), year.atDay(year.length())))
                .expect(200);
    }

    Answer print(Year year, String format) {
        return api.with("Accept", "*/*")
                .get("/api/printouts/county-resolution?"
                        + period(year.atDay(1), year.atDay(year.length()))
                        + "&kind=COMPLAINT&view=FLOW&format=" + format);
    }

    private JsonNode counties(LocalDate from, LocalDate to) {
        return api.get("/api/statistics/counties?" + period(from, to) + "&kind=COMPLAINT")
                .expect(200);
    }

    private static String period(LocalDate from, LocalDate to) {
        return "from=" + from + "&to=" + to;
    }
}
