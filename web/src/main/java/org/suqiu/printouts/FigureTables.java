package org.suqiu.printouts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.suqiu.reports.Cell;
import org.suqiu.reports.Column;
import org.suqiu.reports.Measure;
import org.suqiu.reports.Section;
import org.suqiu.reports.Table;
import org.suqiu.statistics.Breakdown;
import org.suqiu.statistics.By;
import org.suqiu.statistics.Definition;
import org.suqiu.statistics.FigureRow;
import org.suqiu.statistics.RowNames;
import org.suqiu.statistics.Selection;
import org.suqiu.statistics.Statistics;

/** Turns figures, broken down, into tables of paper. */
@ApplicationScoped
class FigureTables {

    @Inject
    Statistics statistics;

    @Inject
    RowNames rowNames;

    /** One breakdown under its heading, as far as the reader may look. */
    Section section(By by, Selection selection, List<Definition> columns, Wanted wanted) {
        return Section.of(
                Words.in(wanted.locale()).text("each." + by),
                table(statistics.rows(by, selection, wanted.reader()), columns, wanted.locale()));
    }

    /** The rows of which there is something to show, and those that a table always has. */
    Table table(Breakdown figures, List<Definition> columns, Locale locale) {
        return table(figures, figures.showing(columns).rows(), columns, locale);
    }

    /** Some of the rows, in this order; the total is that of all. */
    Table table(Breakdown figures, List<FigureRow> rows, List<Definition> columns, Locale locale) {
        Words words = Words.in(locale);
        String name = words.text("by." + figures.by());
        return new Table(
                name,
                Stream.concat(
                                Stream.of(Column.of(name, Measure.WORDS)),
                                columns.stream().map(each -> column(each, locale)))
                        .toList(),
                rows.stream()
                        .map(row -> cells(name(figures, row, locale), row, columns))
                        .toList(),
                rows.isEmpty() ? null : cells(name(figures, figures.total(), locale), figures.total(), columns),
                words.text("nothing"));
    }

    String name(Breakdown figures, FigureRow row, Locale locale) {
        return rowNames.of(figures.by(), row.code(), locale);
    }

    static Column column(Definition definition, Locale locale) {
        String title = definition.title(locale);
        return Column.of(measured(definition, title, locale), measure(definition))
                .defined(new org.suqiu.reports.Definition(
                        title,
                        definition.text(locale),
                        definition.denominator(locale).orElse(null)));
    }

    static Cell cell(Definition definition, FigureRow row) {
        return switch (definition.measure()) {
            case COUNT -> Cell.count(definition.amount(row));
            case FEN -> Cell.yuan(definition.amount(row));
            case RATE ->
                Cell.rate(definition.rate(row).part(), definition.rate(row).whole());
        };
    }

    private static List<Cell> cells(String name, FigureRow row, List<Definition> columns) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.words(name));
        columns.forEach(definition -> cells.add(cell(definition, row)));
        return cells;
    }

    private static String measured(Definition definition, String title, Locale locale) {
        return measure(definition) == Measure.YUAN ? Words.in(locale).text("in-yuan", title) : title;
    }

    private static Measure measure(Definition definition) {
        return switch (definition.measure()) {
            case COUNT -> Measure.COUNT;
            case FEN -> Measure.YUAN;
            case RATE -> Measure.RATE;
        };
    }
}
