package org.suqiu.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.suqiu.casefile.Kind;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ParagraphTest {

    private static final Period YEAR = new Period(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 12, 31));
    private static final Period MAY = new Period(LocalDate.of(2023, 5, 1), LocalDate.of(2023, 5, 31));

    @Test
    void the_year_2023_reads_as_the_report_prints_it() {
        var summary = new Summary(YEAR, golden(), received(150, 10), received(150, 10));

        assertThat(new Paragraph(summary).text(true))
                .isEqualTo("接收投诉、举报共 63 件，环比、同比 -60.63%；其中投诉 55 件，举报 8 件；调解成功率 84.28%；"
                        + "诉转案 2 件；挽回经济损失 501289 元；罚没金额 12000 元。");
    }

    @Test
    void a_month_compares_with_the_month_before_and_the_year_before_apart() {
        var summary = new Summary(MAY, golden(), received(60, 3), received(0, 0));

        assertThat(new Paragraph(summary).text(true)).contains("环比 0%，同比 —；");
    }

    @Test
    void a_rate_over_nothing_is_a_dash() {
        var summary = new Summary(MAY, received(0, 0), received(0, 0), received(0, 0));

        assertThat(new Paragraph(summary).text(true)).contains("调解成功率 —；").contains("挽回经济损失 0 元");
        assertThat(summary.mediationSuccess().percent()).isNull();
    }

    @Test
    void rates_are_rounded_half_up_to_two_decimals() {
        assertThat(new Rate(45, 54).percent()).isEqualTo("83.33");
        assertThat(new Rate(1, 16).percent()).isEqualTo("6.25");
        assertThat(new Rate(193, 229).percent()).isEqualTo("84.28");
        assertThat(new Rate(1, 20_000).percent()).isEqualTo("0.01");
        assertThat(new Rate(7, 7).percent()).isEqualTo("100.00");
    }

    private static FigureRow golden() {
        Map<Figure, Long> complaints = Map.of(
                Figure.RECEIVED, 55L,
                Figure.MEDIATION_CONCLUDED, 229L,
                Figure.MEDIATION_SUCCEEDED, 193L,
                Figure.CONVERSION, 2L,
                Figure.RECOVERED, 50_128_900L);
        Map<Figure, Long> reports = Map.of(Figure.RECEIVED, 8L, Figure.PENALTY, 1_200_000L);
        return FigureRow.of(null, Kind.COMPLAINT, complaints).plus(FigureRow.of(null, Kind.VIOLATION_REPORT, reports));
    }

    private static FigureRow received(long complaints, long reports) {
        return FigureRow.of(null, Kind.COMPLAINT, Map.of(Figure.RECEIVED, complaints))
                .plus(FigureRow.of(null, Kind.VIOLATION_REPORT, Map.of(Figure.RECEIVED, reports)));
    }
}
