package org.suqiu.reports;

import static org.suqiu.reports.CountyResolutionFixture.CHINESE;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Print-outs of every kind of content. */
final class PrintoutFixture {
    static final Imprint IMPRINT = new Imprint("王建国", Instant.parse("2026-05-20T02:15:00Z"));
    static final String NOBODY = "期间内没有此类件。";

    private static final List<Column> COLUMNS = List.of(
            Column.of("被投诉人", Measure.WORDS),
            Column.of("首次接收", Measure.DAY),
            Column.of("接收量", Measure.COUNT),
            Column.of("满意率", Measure.RATE).defined(new Definition("满意率", "评价为4或5。", "期间内的评价")),
            Column.of("同比", Measure.CHANGE),
            Column.of("挽回经济损失（元）", Measure.YUAN));

    private PrintoutFixture() {}

    static Printout upright(Section... sections) {
        return of(CHINESE, true, sections);
    }

    static Printout lying(Section... sections) {
        return of(CHINESE, false, sections);
    }

    static Printout english(Section... sections) {
        return of(Locale.ENGLISH, true, sections);
    }

    private static Printout of(Locale locale, boolean upright, Section... sections) {
        return new Printout(
                locale,
                "投诉集中的经营者",
                "投诉集中的经营者（续）",
                upright,
                LocalDate.of(2023, 1, 1),
                LocalDate.of(2023, 12, 31),
                View.FLOW,
                "2026.1",
                Instant.parse("2026-05-20T02:00:00Z"),
                false,
                List.of(sections),
                List.of("起止两日均计入。"));
    }

    static Table table(int rows) {
        return new Table(
                "经营者",
                COLUMNS,
                IntStream.rangeClosed(1, rows)
                        .mapToObj(i -> row("第" + i + "家有限责任公司", i))
                        .toList(),
                row("合计", rows),
                NOBODY);
    }

    static Table empty() {
        return new Table("经营者", COLUMNS, List.of(), null, NOBODY);
    }

    static Table named(String name) {
        return new Table("经营者", COLUMNS, List.of(row(name, 12)), null, NOBODY);
    }

    /** Half of them content, a fifth more than before. */
    private static List<Cell> row(String name, int number) {
        return List.of(
                Cell.words(name),
                Cell.day(LocalDate.of(2023, 2, 28)),
                Cell.count(number),
                Cell.rate(number, number * 2L),
                Cell.change(6, 5),
                Cell.yuan(number * 150L));
    }
}
