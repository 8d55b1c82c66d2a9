package org.suqiu.reports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.suqiu.reports.CountyResolutionFixture.CHINESE;
import static org.suqiu.reports.CountyResolutionFixture.golden;
import static org.suqiu.reports.CountyResolutionFixture.resolution;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CsvPrintoutTest {

    @Test
    void figures_are_raw_numbers_under_a_header() throws IOException {
        var records = records(golden(CHINESE));

        assertThat(records).hasSize(9);
        assertThat(records.get(0)).startsWith("地区", "接收量", "受理量").endsWith("挽回经济损失(元)");
        assertThat(records.get(1))
                .containsExactly(
                        "塔城市", "21", "53", "0", "0", "65", "65", "100.00", "45", "54", "83.33", "4.63", "46300.00");
        assertThat(records.get(8)).startsWith("合计", "55", "230").endsWith("84.28", "50.13", "501289.00");
    }

    @Test
    void spreadsheets_see_by_its_mark_that_it_is_utf_8() {
        assertThat(text(golden(CHINESE))).startsWith("\uFEFF地区");
    }

    @Test
    void a_rate_over_nothing_is_empty() throws IOException {
        var figures = CountyResolutionFixture.of(List.of(CountyResolutionFixture.nothing("裕民县")));

        var record =
                records(resolution(Kind.COMPLAINT, View.FLOW, CHINESE, figures)).get(1);

        assertThat(record).element(7).isEqualTo("");
        assertThat(record).element(10).isEqualTo("");
    }

    @Test
    void what_is_not_always_shown_is_there_where_a_column_of_its_kind_has_something_of_it() throws IOException {
        var figures = CountyResolutionFixture.of(
                List.of(CountyResolutionFixture.nothing("裕民县"), CountyResolutionFixture.onlyFiled("地区本级")));

        assertThat(records(resolution(Kind.COMPLAINT, View.FLOW, CHINESE, figures)))
                .extracting(record -> record.get(0))
                .containsExactly("地区", "裕民县", "合计");
        assertThat(records(resolution(Kind.VIOLATION_REPORT, View.FLOW, CHINESE, figures)))
                .extracting(record -> record.get(0))
                .containsExactly("地区", "裕民县", "地区本级", "合计");
    }

    @Test
    void a_name_is_never_a_formula_and_never_breaks_the_record() throws IOException {
        var figures = CountyResolutionFixture.of(List.of(
                CountyResolutionFixture.nothing("=HYPERLINK(\"x\")"), CountyResolutionFixture.nothing("甲,\"乙\"\n丙")));

        var records = records(resolution(Kind.COMPLAINT, View.FLOW, CHINESE, figures));

        assertThat(records.get(1)).startsWith("'=HYPERLINK(\"x\")");
        assertThat(records.get(2)).startsWith("甲,\"乙\"\n丙", "0");
    }

    @Test
    void english_readers_get_english() throws IOException {
        assertThat(records(golden(Locale.ENGLISH)).get(0))
                .startsWith("County", "Received", "Accepted")
                .contains("Mediations succeeded");
    }

    private static List<List<String>> records(CountyResolution resolution) throws IOException {
        var text = text(resolution).substring(1);
        try (var parser = CSVParser.parse(text, CSVFormat.RFC4180)) {
            return parser.getRecords().stream().map(CSVRecord::toList).toList();
        }
    }

    private static String text(CountyResolution resolution) {
        return new String(CountyResolutionFixture.print(resolution, Format.CSV), UTF_8);
    }
}
