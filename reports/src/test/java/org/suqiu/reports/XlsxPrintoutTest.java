package org.suqiu.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.suqiu.reports.CountyResolutionFixture.CHINESE;
import static org.suqiu.reports.CountyResolutionFixture.golden;
import static org.suqiu.reports.CountyResolutionFixture.resolution;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

@DisplayNameGeneration(ReplaceUnderscores.class)
class XlsxPrintoutTest {
    private static final String FIGURES = "xl/worksheets/sheet1.xml";

    @Test
    void every_figure_is_a_number_and_a_rate_is_a_fraction() throws IOException {
        var workbook = PrintedXml.of(golden(CHINESE), Format.XLSX);

        assertThat(cell(workbook, "A2")).isEqualTo("塔城市");
        assertThat(number(workbook, "B2")).isEqualTo(21);
        assertThat(number(workbook, "H2")).isEqualTo(1);
        assertThat(number(workbook, "K2")).isCloseTo(45 / 54d, within(1e-12));
        assertThat(number(workbook, "L5")).isEqualTo(30.2889);
        assertThat(number(workbook, "M9")).isEqualTo(501_289);
        assertThat(workbook.elements(FIGURES, "c"))
                .filteredOn(cell -> !cell.getAttribute("r").matches("A\\d+|[A-Z]1"))
                .hasSize(8 * 12)
                .allMatch(cell -> cell.getAttribute("t").equals("n"));
    }

    @Test
    void rates_are_shown_as_percentages_and_money_with_two_decimals() throws IOException {
        var workbook = PrintedXml.of(golden(CHINESE), Format.XLSX);

        assertThat(workbook.elements("xl/styles.xml", "numFmt"))
                .extracting(format -> format.getAttribute("formatCode"))
                .contains("#,##0", "[=1]0%;0.00%", "#,##0.00");
    }

    @Test
    void the_sheet_holds_one_table_with_a_frozen_header_and_a_filter_that_spares_the_total() throws IOException {
        var workbook = PrintedXml.of(golden(CHINESE), Format.XLSX);

        var pane = workbook.elements(FIGURES, "pane").get(0);
        assertThat(pane.getAttribute("ySplit")).isEqualTo("1");
        assertThat(pane.getAttribute("state")).isEqualTo("frozen");
        assertThat(workbook.elements(FIGURES, "autoFilter").get(0).getAttribute("ref"))
                .isEqualTo("$A$1:$M$8");
        assertThat(workbook.elements(FIGURES, "row")).hasSize(9);
        assertThat(workbook.elements(FIGURES, "mergeCell")).isEmpty();
    }

    @Test
    void a_fraction_without_end_makes_its_row_no_higher() throws IOException {
        var workbook = PrintedXml.of(golden(CHINESE), Format.XLSX);

        assertThat(workbook.elements(FIGURES, "row"))
                .filteredOn(row -> !row.getAttribute("r").equals("1"))
                .extracting(row -> row.getAttribute("ht"))
                .containsOnly("20");
    }

    @Test
    void definitions_and_changes_have_sheets_of_their_own() throws IOException {
        var workbook = PrintedXml.of(golden(CHINESE), Format.XLSX);

        assertThat(workbook.elements("xl/workbook.xml", "sheet"))
                .extracting(sheet -> sheet.getAttribute("name"))
                .containsExactly("数据", "说明", "环比同比");
        assertThat(texts(workbook, "xl/worksheets/sheet2.xml"))
                .contains("调解量 ÷ 调解终结量（口径甲：以期间内终结的调解为准）", "定义版本：2026.1", "数据状态：已定稿");
        assertThat(value(workbook, "xl/worksheets/sheet3.xml", "D2")).isEqualTo("0.1");
        assertThat(value(workbook, "xl/worksheets/sheet3.xml", "D5")).isEqualTo("—");
    }

    @Test
    void a_rate_over_nothing_is_a_dash_and_rare_characters_stay() throws IOException {
        var figures = CountyResolutionFixture.of(List.of(CountyResolutionFixture.nothing("𠮷县")));

        var workbook = PrintedXml.of(resolution(Kind.COMPLAINT, View.FLOW, CHINESE, figures), Format.XLSX);

        assertThat(cell(workbook, "A2")).isEqualTo("𠮷县");
        assertThat(cell(workbook, "H2")).isEqualTo("—");
        assertThat(cell(workbook, "K2")).isEqualTo("—");
    }

    @Test
    void english_readers_get_english() throws IOException {
        var workbook = PrintedXml.of(golden(Locale.ENGLISH), Format.XLSX);

        assertThat(cell(workbook, "M1")).isEqualTo("Recovered loss (yuan)");
        assertThat(cell(workbook, "A9")).isEqualTo("Total");
    }

    private static double number(PrintedXml workbook, String reference) {
        return Double.parseDouble(cell(workbook, reference));
    }

    private static String cell(PrintedXml workbook, String reference) {
        return value(workbook, FIGURES, reference);
    }

    private static String value(PrintedXml workbook, String sheet, String reference) {
        return workbook.elements(sheet, "c").stream()
                .filter(cell -> cell.getAttribute("r").equals(reference))
                .map(cell -> value(workbook, cell))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> texts(PrintedXml workbook, String sheet) {
        return workbook.elements(sheet, "c").stream()
                .map(cell -> value(workbook, cell))
                .toList();
    }

    private static String value(PrintedXml workbook, Element cell) {
        var content = cell.getTextContent().strip();
        return cell.getAttribute("t").equals("s") && !content.isEmpty()
                ? workbook.texts("xl/sharedStrings.xml", "si")
                        .get(Integer.parseInt(content))
                        .strip()
                : content;
    }
}
