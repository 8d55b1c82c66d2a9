package org.suqiu.printouts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.suqiu.reports.Cell;
import org.suqiu.reports.Column;
import org.suqiu.reports.Measure;
import org.suqiu.reports.Table;
import org.suqiu.statistics.Breakdown;
import org.suqiu.statistics.By;
import org.suqiu.statistics.Compared;
import org.suqiu.statistics.Definition;
import org.suqiu.statistics.FigureRow;
import org.suqiu.statistics.Selection;
import org.suqiu.statistics.Statistics;

/** How much came in of each kind, its part of all, and how that changed on the period before and on the year before. */
@ApplicationScoped
class GrowthTable {

    private static final Definition FIGURE = Definition.RECEIVED;

    @Inject
    Statistics statistics;

    @Inject
    FigureTables tables;

    @Inject
    Largest largest;

    /** The largest first, the total of all below; further figures of the period beside it. */
    Table of(By by, Selection selection, List<Definition> further, Wanted wanted) {
        var read = Compared.over(wanted.period(), days -> statistics.rows(by, selection.during(days)));
        var total = read.map(Breakdown::total);
        long all = FIGURE.amount(total.now());
        var words = Words.in(wanted.locale());
        var rows = largest.by(FIGURE, read.now()).stream()
                .map(row -> cells(
                        tables.name(read.now(), row, wanted.locale()),
                        read.map(figures -> figures.row(row.code())),
                        all,
                        further))
                .toList();
        return new Table(
                words.text("by." + by),
                columns(by, further, wanted, words),
                rows,
                rows.isEmpty() ? null : cells(words.text("total"), total, all, further),
                words.text("nothing"));
    }

    private static List<Column> columns(By by, List<Definition> further, Wanted wanted, Words words) {
        var compared = Stream.of(
                Column.of(words.text("by." + by), Measure.WORDS),
                FigureTables.column(FIGURE, wanted.locale()),
                Column.of(words.text("part"), Measure.RATE),
                Column.of(words.text("previous"), Measure.COUNT),
                Column.of(words.text("previous.change"), Measure.CHANGE),
                Column.of(words.text("year-before"), Measure.COUNT),
                Column.of(words.text("year-before.change"), Measure.CHANGE));
        return Stream.concat(
                        compared, further.stream().map(definition -> FigureTables.column(definition, wanted.locale())))
                .toList();
    }

    private static List<Cell> cells(String name, Compared<FigureRow> line, long all, List<Definition> further) {
        var amounts = line.map(FIGURE::amount);
        List<Cell> cells = new ArrayList<>(List.of(
                Cell.words(name),
                Cell.count(amounts.now()),
                Cell.rate(amounts.now(), all),
                Cell.count(amounts.previous()),
                Cell.change(amounts.now(), amounts.previous()),
                Cell.count(amounts.yearBefore()),
                Cell.change(amounts.now(), amounts.yearBefore())));
        further.forEach(definition -> cells.add(FigureTables.cell(definition, line.now())));
        return cells;
    }
}
