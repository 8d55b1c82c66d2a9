package org.suqiu.reports;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** The figures of all counties beside those of the period before and of the year before. */
record CountyChanges(CountyResolution resolution, Wording wording) {

    Table table() {
        return new Table(
                wording.text("sheet.changes"),
                List.of(
                        Column.of(wording.text("changes.figure"), Measure.WORDS),
                        period("changes.now", resolution.figures()),
                        period("changes.previous", resolution.previous()),
                        Column.of(wording.text("changes.previous.change"), Measure.CHANGE),
                        period("changes.yearBefore", resolution.yearBefore()),
                        Column.of(wording.text("changes.yearBefore.change"), Measure.CHANGE)),
                Layout.of(resolution).compared().stream().map(this::row).toList(),
                null,
                "");
    }

    private Column period(String key, PeriodFigures figures) {
        var days = wording.text("period.short", figures.from(), figures.to());
        return Column.of(wording.text(key) + "\n" + days, Measure.COUNT);
    }

    private List<Cell> row(Figure figure) {
        var now = total(figure, resolution.figures());
        var previous = total(figure, resolution.previous());
        var yearBefore = total(figure, resolution.yearBefore());
        return Stream.of(
                        Cell.words(wording.text("figure." + figure.key())),
                        Cell.of(figure.measure(), now),
                        Cell.of(figure.measure(), previous),
                        change(now, previous),
                        Cell.of(figure.measure(), yearBefore),
                        change(now, yearBefore))
                .toList();
    }

    private static Cell change(BigDecimal now, BigDecimal before) {
        return Cell.of(Measure.CHANGE, Ratio.change(now, before).orElse(null));
    }

    private static BigDecimal total(Figure figure, PeriodFigures figures) {
        return figure.of(figures.total()).orElseThrow();
    }
}
