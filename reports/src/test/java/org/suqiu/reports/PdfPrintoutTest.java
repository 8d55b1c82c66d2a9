package org.suqiu.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.suqiu.reports.CountyResolutionFixture.CHINESE;
import static org.suqiu.reports.CountyResolutionFixture.YEAR_2023;
import static org.suqiu.reports.CountyResolutionFixture.golden;
import static org.suqiu.reports.CountyResolutionFixture.resolution;

import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PdfPrintoutTest {

    @Test
    void the_year_2023_prints_as_the_prefecture_published_it() {
        var pdf = PrintedPdf.of(golden(CHINESE));

        assertThat(pdf.lines())
                .contains(
                        "塔城市 21 53 0 0 65 65 100% 45 54 83.33% 4.63 46,300.00",
                        "额敏县 12 47 0 0 48 48 100% 44 46 95.65% 10.83 108,300.00",
                        "乌苏市 11 54 0 0 58 58 100% 43 53 81.13% 3.99 39,900.00",
                        "沙湾市 5 57 0 0 57 57 100% 45 57 78.95% 30.29 302,889.00",
                        "裕民县 3 6 0 0 8 8 100% 5 6 83.33% 0.20 2,000.00",
                        "托里县 2 7 0 0 10 10 100% 7 7 100% 0.02 200.00",
                        "和布克赛尔蒙古自治县 1 6 0 0 9 9 100% 4 6 66.67% 0.17 1,700.00",
                        "合计 55 230 0 0 255 255 100% 193 229 84.28% 50.13 501,289.00");
    }

    @Test
    void changes_compare_with_the_period_before_and_the_year_before() {
        var pdf = PrintedPdf.of(golden(CHINESE));

        assertThat(pdf.lines())
                .contains(
                        "接收量 55 50 +10.00% 50 +10.00%",
                        "受理量 230 200 +15.00% 200 +15.00%",
                        "办结量 255 255 0.00% 255 0.00%",
                        "调解量 193 0 — 0 —",
                        "挽回经济损失(元) 501,289.00 400,000.00 +25.32% 400,000.00 +25.32%");
        assertThat(pdf.text()).contains("本表上期与上年同期为同一期间");
    }

    @Test
    void the_page_says_what_it_shows_and_who_printed_it() {
        var pdf = PrintedPdf.of(golden(CHINESE));

        assertThat(pdf.text())
                .contains("消费投诉办理情况统计表（分地区）", "2023年1月1日至2023年12月31日", "流量", "定义版本：2026.1")
                .contains("打印人：王建国", "2026年5月20日 10:15", "数据状态：已定稿")
                .contains("指标定义与分母", "调解量 ÷ 调解终结量", "按期办结 ÷ 办结量", "计数规则");
    }

    @Test
    void figures_that_are_not_frozen_say_so() {
        var golden = golden(CHINESE);
        var running = new CountyResolution(
                golden.kind(),
                golden.kindTitle(),
                golden.view(),
                golden.definitions(),
                golden.asOf(),
                false,
                CHINESE,
                golden.figures(),
                golden.previous(),
                golden.yearBefore());

        assertThat(PrintedPdf.of(running).text())
                .contains("非最终数据，截至2026年5月20日 10:15")
                .doesNotContain("已定稿");
    }

    @Test
    void every_page_is_a4_landscape_and_numbered() {
        var pdf = PrintedPdf.of(
                resolution(Kind.COMPLAINT, View.FLOW, CHINESE, CountyResolutionFixture.ofManyCounties(200)));

        assertThat(pdf.sizes()).hasSizeGreaterThan(9).allSatisfy(size -> {
            assertThat(size.getWidth()).isCloseTo(842, within(1f));
            assertThat(size.getHeight()).isCloseTo(595, within(1f));
        });
        for (int page = 1; page <= pdf.pages().size(); page++) {
            assertThat(pdf.pages().get(page - 1))
                    .contains("第 %d 页，共 %d 页".formatted(page, pdf.pages().size()));
        }
    }

    @Test
    void two_hundred_counties_are_all_there_under_a_header_on_each_page_and_one_total() {
        var pdf = PrintedPdf.of(
                resolution(Kind.COMPLAINT, View.FLOW, CHINESE, CountyResolutionFixture.ofManyCounties(200)));

        for (int i = 1; i <= 200; i++) {
            assertThat(pdf.text()).contains("第" + i + "县");
        }
        assertThat(pdf.pages())
                .filteredOn(page -> page.matches("(?s).*第\\d+县.*"))
                .allSatisfy(page -> assertThat(page).contains("地区", "调解成功率"));
        assertThat(pdf.lines()).filteredOn(line -> line.startsWith("合计 ")).hasSize(1);
    }

    @Test
    void only_embedded_fonts_are_used_and_bold_is_a_face_of_its_own() {
        var pdf = PrintedPdf.of(golden(CHINESE));

        assertThat(pdf.fonts()).isNotEmpty().allMatch(PDFont::isEmbedded);
        assertThat(pdf.fonts())
                .extracting(PDFont::getName)
                .allMatch(name -> name.contains("NotoSansSC"))
                .anyMatch(name -> name.endsWith("Bold"))
                .anyMatch(name -> name.endsWith("Regular"));
    }

    @Test
    void a_table_without_counties_still_has_its_header_and_total() {
        var pdf = PrintedPdf.of(resolution(Kind.COMPLAINT, View.FLOW, CHINESE, CountyResolutionFixture.of(List.of())));

        assertThat(pdf.text()).contains("调解成功率");
        assertThat(pdf.lines()).anyMatch(line -> line.startsWith("合计 55 230"));
    }

    @Test
    void a_rate_over_nothing_is_a_dash() {
        var figures = CountyResolutionFixture.of(List.of(CountyResolutionFixture.nothing("裕民县")));

        var pdf = PrintedPdf.of(resolution(Kind.COMPLAINT, View.FLOW, CHINESE, figures));

        assertThat(pdf.lines()).contains("裕民县 0 0 0 0 0 0 — 0 0 — 0.00 0.00");
    }

    @Test
    void the_cohort_view_shows_what_is_undecided() {
        var row = CountyResolutionFixture.cohort("塔城市");
        var figures = new PeriodFigures(YEAR_2023.from(), YEAR_2023.to(), List.of(row), row);

        var pdf = PrintedPdf.of(resolution(Kind.COMPLAINT, View.COHORT, CHINESE, figures));

        assertThat(pdf.lines()).contains("塔城市 40 30 4 1 5 28 21 75.00% 9 12 75.00% 123.46 1,234,567.89");
        assertThat(pdf.text()).contains("尚未决定", "接收量 = 受理量 + 不予受理 + 决定前终结 + 尚未决定");
    }

    @Test
    void violation_reports_show_verification_and_penalties_instead_of_mediation() {
        var row = CountyResolutionFixture.violationReports("塔城市");
        var figures = new PeriodFigures(YEAR_2023.from(), YEAR_2023.to(), List.of(row), row);

        var pdf = PrintedPdf.of(resolution(Kind.VIOLATION_REPORT, View.FLOW, CHINESE, figures));

        assertThat(pdf.lines()).contains("塔城市 8 1 7 2 6 5 83.33% 1.20 12,000.00");
        assertThat(pdf.text()).contains("核查量", "立案量", "罚没金额").doesNotContain("调解成功率");
    }

    @Test
    void english_readers_get_english() {
        var pdf = PrintedPdf.of(golden(Locale.ENGLISH));

        assertThat(pdf.text())
                .contains("Consumer complaints: resolution by county", "Period: 1 January 2023 to 31 December 2023")
                .contains("Succeeded ÷ concluded", "Page 1 of 2", "和布克赛尔蒙古自治县");
        assertThat(pdf.lines()).contains("Total 55 230 0 0 255 255 100% 193 229 84.28% 50.13 501,289.00");
    }

    @Test
    void other_readers_get_chinese_whatever_the_machine_speaks() {
        assertThat(PrintedPdf.of(golden(Locale.FRENCH)).text()).contains("合计");
    }

    @Test
    void a_character_that_the_typeface_lacks_leaves_a_mark_and_a_note() {
        var figures = CountyResolutionFixture.of(List.of(CountyResolutionFixture.nothing("𠮷县")));

        var pdf = PrintedPdf.of(resolution(Kind.COMPLAINT, View.FLOW, CHINESE, figures));

        assertThat(pdf.text()).contains("〓县");
        assertThat(pdf.pages()).allSatisfy(page -> assertThat(page).contains("字库未收录"));
        assertThat(PrintedPdf.of(golden(CHINESE)).text()).doesNotContain("字库未收录");
    }
}
