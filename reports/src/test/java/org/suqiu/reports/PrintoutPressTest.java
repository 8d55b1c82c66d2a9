package org.suqiu.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.suqiu.reports.PrintoutFixture.IMPRINT;
import static org.suqiu.reports.PrintoutFixture.NOBODY;
import static org.suqiu.reports.PrintoutFixture.empty;
import static org.suqiu.reports.PrintoutFixture.lying;
import static org.suqiu.reports.PrintoutFixture.named;
import static org.suqiu.reports.PrintoutFixture.table;
import static org.suqiu.reports.PrintoutFixture.upright;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PrintoutPressTest {
    private static final String FIRST_SHEET = "xl/worksheets/sheet1.xml";
    private static final Chart BARS = new Chart(Chart.Form.BARS, "件", List.of(2));

    @Test
    void a_page_shows_what_is_told_then_the_table_then_its_definitions_and_rules() {
        var told = Section.of("概况", table(2)).saying(List.of("全年接收 3 件。"));

        var text = pdf(upright(told)).text();

        assertThat(text.lines().map(String::strip))
                .containsSubsequence("概况", "全年接收 3 件。")
                .contains("第1家有限责任公司 2023-02-28 1 50.00% +20.00% 1.50", "合计 2023-02-28 2 50.00% +20.00% 3.00");
        assertThat(text)
                .contains("2023年1月1日至2023年12月31日", "非最终数据，截至2026年5月20日 10:00")
                .contains("打印人：王建国　打印时间：2026年5月20日 10:15", "满意率 评价为4或5。 期间内的评价", "1. 起止两日均计入。");
    }

    @Test
    void an_upright_page_is_a4_and_so_is_a_lying_one() {
        assertThat(pdf(upright(Section.of(null, table(60)))).sizes())
                .hasSizeGreaterThan(1)
                .allSatisfy(size -> {
                    assertThat(size.getWidth()).isCloseTo(595, within(1f));
                    assertThat(size.getHeight()).isCloseTo(842, within(1f));
                });
        assertThat(pdf(lying(Section.of(null, table(1)))).sizes())
                .allSatisfy(size -> assertThat(size.getWidth()).isCloseTo(842, within(1f)));
    }

    @Test
    void two_hundred_rows_are_all_there_under_a_header_on_each_page() {
        var pdf = pdf(upright(Section.of("经营者", table(200))));

        for (int i = 1; i <= 200; i++) {
            assertThat(pdf.text()).contains("第" + i + "家有限责任公司");
        }
        assertThat(pdf.pages())
                .filteredOn(page -> page.matches("(?s).*第\\d+家.*"))
                .hasSizeGreaterThan(3)
                .allSatisfy(page -> assertThat(page).contains("被投诉人", "挽回经济损失"));
        assertThat(pdf.pages().get(0)).contains("第 1 页，共 " + pdf.pages().size() + " 页");
    }

    @Test
    void instead_of_an_empty_grid_stands_a_sentence() {
        var text = pdf(upright(Section.of("经营者", empty()).drawnAs(BARS))).text();

        assertThat(text).contains("经营者", NOBODY).doesNotContain("首次接收");
    }

    @Test
    void one_place_alone_is_not_drawn() {
        assertThat(BARS.showsAnything(table(1))).isFalse();
        assertThat(BARS.showsAnything(table(2))).isTrue();
    }

    @Test
    void a_long_name_is_broken_and_whole() {
        var name = "和布克赛尔蒙古自治县铁布肯乌散乡绿洲农业生产资料联合经营部（个体工商户）".repeat(2);

        var text = pdf(upright(Section.of(null, named(name)))).text().replaceAll("\\s", "");

        assertThat(text).contains(name.substring(0, 12), name.substring(name.length() - 6));
    }

    @Test
    void a_chart_is_drawn_below_its_table_with_embedded_fonts_only() {
        var plain = pdf(upright(Section.of(null, table(5))));
        var drawn = pdf(upright(Section.of(null, table(5)).drawnAs(BARS)));

        assertThat(drawn.fonts()).isNotEmpty().allMatch(PDFont::isEmbedded);
        assertThat(drawn.lines()).containsAll(plain.lines());
        assertThat(print(upright(Section.of(null, table(5)).drawnAs(BARS)), Format.PDF).length)
                .isGreaterThan(print(upright(Section.of(null, table(5))), Format.PDF).length);
    }

    @Test
    void a_chart_without_a_table_is_refused() {
        assertThatThrownBy(() -> Section.of("概况", List.of()).drawnAs(BARS))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void frozen_figures_with_an_appendix_say_both() {
        var frozen = upright(Section.of(null, table(1))).asFrozen().with(Section.of("重述", List.of("塔城市接收量由 2 改为 3。")));

        assertThat(pdf(frozen).text()).contains("已定稿", "重述", "塔城市接收量由 2 改为 3。").doesNotContain("非最终数据");
    }

    @Test
    void a_sheet_holds_numbers_and_days_under_a_frozen_filtered_header() throws IOException {
        var workbook =
                PrintedXml.read(print(upright(Section.of(null, table(3)), Section.of("再", empty())), Format.XLSX));

        assertThat(workbook.elements(FIRST_SHEET, "c"))
                .filteredOn(cell -> cell.getAttribute("r").matches("[B-F][2-5]"))
                .hasSize(20)
                .noneMatch(cell -> cell.getAttribute("t").equals("s"));
        assertThat(workbook.elements(FIRST_SHEET, "c"))
                .filteredOn(cell -> cell.getAttribute("r").equals("B2"))
                .singleElement()
                .satisfies(cell ->
                        assertThat(Double.parseDouble(cell.getTextContent())).isEqualTo(44_985));
        assertThat(workbook.elements("xl/styles.xml", "numFmt"))
                .extracting(format -> format.getAttribute("formatCode"))
                .contains("yyyy-mm-dd", "+0.00%;-0.00%;0.00%");
        assertThat(workbook.elements(FIRST_SHEET, "autoFilter").get(0).getAttribute("ref"))
                .isEqualTo("$A$1:$F$4");
        assertThat(workbook.elements(FIRST_SHEET, "pane").get(0).getAttribute("state"))
                .isEqualTo("frozen");
        assertThat(workbook.elements("xl/workbook.xml", "sheet")).hasSize(3);
    }

    @Test
    void sheets_have_names_that_spreadsheets_take() throws IOException {
        var longName = "Received in the period: still open? (the longest)";

        var workbook = PrintedXml.read(print(
                upright(Section.of(null, table(1).named(longName)), Section.of(null, table(1).named(longName))),
                Format.XLSX));

        assertThat(workbook.elements("xl/workbook.xml", "sheet"))
                .extracting(sheet -> sheet.getAttribute("name"))
                .containsExactly("Received in the period  still o", "说明", "Received in the period  still 3");
    }

    @Test
    void a_document_says_what_the_page_says() throws IOException {
        var told = Section.of("概况", table(2)).saying(List.of("全年接收 3 件。")).drawnAs(BARS);

        var document = PrintedXml.read(print(upright(told), Format.DOCX));

        assertThat(document.texts("word/document.xml", "w:t"))
                .contains("概况", "全年接收 3 件。", "第2家有限责任公司", "50.00%", "合计", "指标定义与分母");
        assertThat(document.parts().keySet()).anyMatch(part -> part.startsWith("word/media/"));
    }

    @Test
    void a_text_with_tables_is_one_to_write_on() throws IOException {
        var told = Section.of("概况 <一> & 二", table(200)).saying(List.of("全年接收 3 件。", "另有 \"2\" 件。"));

        var document = PrintedXml.read(print(upright(told), Format.DOCX));

        assertThat(document.elements("word/document.xml", "w:sectPr")).hasSize(1);
        assertThat(document.texts("word/document.xml", "w:t")).contains("概况 <一> & 二", "另有 \"2\" 件。", "第200家有限责任公司");
        assertThat(document.elements("word/document.xml", "w:tbl")).hasSize(2);
        assertThat(document.elements("word/document.xml", "w:tblHeader")).hasSize(2);
        assertThat(document.elements("word/footer1.xml", "w:fldSimple"))
                .extracting(field -> field.getAttribute("w:instr").strip())
                .containsExactly("PAGE", "NUMPAGES");
        assertThat(document.texts("word/footer1.xml", "w:t")).anyMatch(text -> text.startsWith("打印人：王建国"));
    }

    @Test
    void the_same_text_is_the_same_file() {
        var told =
                upright(Section.of("概况", table(2)).saying(List.of("全年接收 3 件。")).drawnAs(BARS));

        assertThat(print(told, Format.DOCX)).isEqualTo(print(told, Format.DOCX));
    }

    @Test
    void english_readers_get_english_around_it() {
        assertThat(pdf(PrintoutFixture.english(Section.of(null, table(1)))).text())
                .contains("Period: 1 January 2023 to 31 December 2023", "Counting rules", "Printed by 王建国");
    }

    private static PrintedPdf pdf(Printout printout) {
        return PrintedPdf.read(print(printout, Format.PDF));
    }

    private static byte[] print(Printout printout, Format format) {
        return new PrintoutPress().print(printout, IMPRINT, format);
    }
}
