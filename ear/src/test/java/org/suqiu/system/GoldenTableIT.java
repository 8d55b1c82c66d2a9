package org.suqiu.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Year;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** The table that the prefecture of Tacheng published for 2023, out of demo data that came in through the import. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class GoldenTableIT {

    private static final Year THE_YEAR = Year.of(2023);

    /** County, received, accepted, closed, on time, succeeded, success rate, recovered yuan, and in 10,000 yuan. */
    private static final List<List<String>> PUBLISHED = List.of(
            List.of("塔城市", "21", "53", "65", "100.00", "45", "83.33", "46300.00", "4.63"),
            List.of("额敏县", "12", "47", "48", "100.00", "44", "95.65", "108300.00", "10.83"),
            List.of("乌苏市", "11", "54", "58", "100.00", "43", "81.13", "39900.00", "3.99"),
            List.of("沙湾市", "5", "57", "57", "100.00", "45", "78.95", "302889.00", "30.29"),
            List.of("裕民县", "3", "6", "8", "100.00", "5", "83.33", "2000.00", "0.20"),
            List.of("托里县", "2", "7", "10", "100.00", "7", "100.00", "200.00", "0.02"),
            List.of("和布克赛尔蒙古自治县", "1", "6", "9", "100.00", "4", "66.67", "1700.00", "0.17"));

    private static final int IN_10_000_YUAN = 8;

    private final Figures figures = new Figures(SharedServer.get());

    @Test
    void the_county_table_of_2023_is_the_published_one() {
        JsonNode rows = figures.counties(THE_YEAR).path("rows");

        assertThat(StreamSupport.stream(rows.spliterator(), false).map(GoldenTableIT::asPublished))
                .containsExactlyInAnyOrderElementsOf(PUBLISHED.stream()
                        .map(row -> row.subList(0, IN_10_000_YUAN))
                        .toList());
    }

    @Test
    void the_total_is_the_sum_and_its_rate_follows_from_the_rows() {
        JsonNode total = figures.counties(THE_YEAR).path("total");

        assertThat(total.path("received").asInt()).isEqualTo(55);
        assertThat(total.path("mediationsSucceeded").asInt()).isEqualTo(193);
        assertThat(total.path("mediationsConcluded").asInt()).isEqualTo(229);
        assertThat(total.path("mediationSuccessRate").asText()).isEqualTo("84.28");
        assertThat(total.path("recoveredAmount").asText()).isEqualTo("501289.00");
    }

    @Test
    void the_paragraph_has_the_published_figures() {
        JsonNode summary = figures.summary(THE_YEAR);

        assertThat(summary.path("complaints").asInt()).isEqualTo(55);
        assertThat(summary.path("violationReports").asInt()).isEqualTo(8);
        assertThat(summary.path("conversions").asInt()).isEqualTo(2);
        assertThat(summary.path("penaltyAmount").asText()).isEqualTo("12000.00");
        assertThat(summary.path("paragraph").asText()).contains("63", "501289", "84.28");
    }

    @Test
    void the_PDF_holds_every_county_and_every_figure() {
        String print = PrintedPdf.text(figures.print(THE_YEAR, "pdf").bytes());

        assertThat(PUBLISHED).allSatisfy(row -> assertThat(print)
                .contains(row.get(0))
                .contains(row.get(1), row.get(2), row.get(3), row.get(5), row.get(IN_10_000_YUAN)));
        assertThat(print).contains("84.28%", "合计");
    }

    @Test
    void the_other_formats_come_as_what_they_are() {
        assertThat(figures.print(THE_YEAR, "xlsx").contentType()).contains("spreadsheetml");
        assertThat(figures.print(THE_YEAR, "docx").contentType()).contains("wordprocessingml");
        assertThat(figures.print(THE_YEAR, "csv").contentType()).startsWith("text/csv");
    }

    private static List<String> asPublished(JsonNode row) {
        return List.of(
                row.path("county").asText(),
                row.path("received").asText(),
                row.path("accepted").asText(),
                row.path("closed").asText(),
                row.path("onTimeClosureRate").asText(),
                row.path("mediationsSucceeded").asText(),
                row.path("mediationSuccessRate").asText(),
                row.path("recoveredAmount").asText());
    }
}
