package org.suqiu.printouts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.suqiu.reports.Cell;
import org.suqiu.reports.Column;
import org.suqiu.reports.Measure;
import org.suqiu.reports.Table;
import org.suqiu.statistics.By;
import org.suqiu.statistics.Compared;
import org.suqiu.statistics.Definition;
import org.suqiu.statistics.FigureRow;
import org.suqiu.statistics.Period;
import org.suqiu.statistics.Selection;
import org.suqiu.statistics.Statistics;

/** Figures beside those of the period before and of the year before, one line each. */
@ApplicationScoped
class ComparisonTable {

    @Inject
    Statistics statistics;

    Table of(Selection selection, List<Definition> compared, Wanted wanted) {
        var words = Words.in(wanted.locale());
        var totals = Compared.over(
                wanted.period(),
                days -> statistics.rows(By.KIND, selection.during(days)).total());
        return new Table(
                words.text("compared"),
                Stream.of(
                                Stream.of(Column.of(words.text("figure"), Measure.WORDS)),
                                period(words.text("now"), null, wanted.period(), words),
                                period(
                                        words.text("previous"),
                                        "previous.change",
                                        wanted.period().previous(),
                                        words),
                                period(
                                        words.text("year-before"),
                                        "year-before.change",
                                        wanted.period().yearBefore(),
                                        words))
                        .flatMap(columns -> columns)
                        .toList(),
                compared.stream().map(figure -> cells(figure, totals, wanted)).toList(),
                null,
                words.text("nothing"));
    }

    private static Stream<Column> period(String name, String change, Period days, Words words) {
        var figures = Column.of("%s\n%s".formatted(name, words.text("days", days.from(), days.to())), Measure.COUNT);
        return change == null ? Stream.of(figures) : Stream.of(figures, Column.of(words.text(change), Measure.CHANGE));
    }

    private static List<Cell> cells(Definition figure, Compared<FigureRow> totals, Wanted wanted) {
        var amounts = totals.map(figure::amount);
        return List.of(
                Cell.words(FigureTables.column(figure, wanted.locale()).title()),
                FigureTables.cell(figure, totals.now()),
                FigureTables.cell(figure, totals.previous()),
                Cell.change(amounts.now(), amounts.previous()),
                FigureTables.cell(figure, totals.yearBefore()),
                Cell.change(amounts.now(), amounts.yearBefore()));
    }
}
