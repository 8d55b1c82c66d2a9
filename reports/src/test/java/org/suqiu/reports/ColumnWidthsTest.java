package org.suqiu.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ColumnWidthsTest {

    private static final List<Column> COLUMNS = List.of(
            Column.of("County", Measure.WORDS),
            Column.of("Mediations concluded", Measure.COUNT),
            Column.of("Mediations succeeded", Measure.COUNT),
            Column.of("Mediation success rate (A)", Measure.RATE),
            Column.of("Mediation success rate (B)", Measure.RATE),
            Column.of("Mediation success rate (C)", Measure.RATE),
            Column.of("Promised (yuan)", Measure.YUAN),
            Column.of("Recovered losses (yuan)", Measure.YUAN));

    /** In the widest typeface that stands in for ours, bold: 0.7 of the letters' height a digit, 0.38 a point. */
    private static final double BILLION = 12 * 8.5 * 0.7 + 4 * 8.5 * 0.38;

    @Test
    void headers_and_words_make_room_so_that_no_number_is_broken() {
        var widths = widths(table("Hoboksar Mongol Autonomous County"), Template.UPRIGHT_WIDTH);

        assertThat(widths.stream().mapToInt(Integer::intValue).sum()).isEqualTo(Template.UPRIGHT_WIDTH);
        assertThat(widths.get(7)).isGreaterThan((int) BILLION + 6);
    }

    @Test
    void a_word_stays_whole_beside_many_numbers() {
        var widths = widths(table("Telecommunications"), Template.UPRIGHT_WIDTH);

        assertThat(widths.get(0)).isGreaterThan("Telecommunications".length() * 5);
    }

    @Test
    void a_short_chinese_header_stands_in_one_line() {
        var table = new Table(
                "经营者",
                List.of(Column.of("被投诉人", Measure.WORDS), Column.of("其中调解成功", Measure.COUNT)),
                List.of(List.of(Cell.words("新疆维吾尔自治区塔城地区绿色有机农产品加工物流配送股份有限公司".repeat(2)), Cell.count(7))),
                null,
                "无");

        assertThat(widths(table, Template.UPRIGHT_WIDTH).get(1)).isGreaterThanOrEqualTo(6 * 8 + 4);
    }

    private static List<Integer> widths(Table table, int page) {
        return new ColumnWidths(table).sharing(page);
    }

    private static Table table(String name) {
        return new Table("County", COLUMNS, List.of(row(name)), row("Total"), "Nothing");
    }

    private static List<Cell> row(String name) {
        return List.of(
                Cell.words(name),
                Cell.count(2572),
                Cell.count(1888),
                Cell.rate(1888, 2572),
                Cell.rate(1888, 3015),
                Cell.rate(1888, 2873),
                Cell.yuan(0),
                Cell.yuan(102_818_236_701L));
    }
}
