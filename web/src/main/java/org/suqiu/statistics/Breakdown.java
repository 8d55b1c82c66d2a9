package org.suqiu.statistics;

import java.util.Collection;
import java.util.List;

/** A table of figures: one row for each county, office or whatever it is broken down by, and the total of the rows. */
public record Breakdown(By by, Selection selection, List<FigureRow> rows, FigureRow total) {

    static Breakdown of(By by, Selection selection, List<FigureRow> rows) {
        return new Breakdown(
                by, selection, List.copyOf(rows), rows.stream().reduce(FigureRow.NOTHING, FigureRow::plus));
    }

    /** Without the rows of which these columns have nothing to show; the total stays that of all. */
    public Breakdown showing(Collection<Definition> columns) {
        return new Breakdown(
                by,
                selection,
                rows.stream()
                        .filter(row -> by.alwaysHas(row.code()) || row.shows(columns))
                        .toList(),
                total);
    }

    public Period period() {
        return selection.period();
    }

    /** @return the row of that code, all zero where there is none */
    public FigureRow row(String code) {
        return rows.stream().filter(row -> row.code().equals(code)).findFirst().orElseGet(() -> FigureRow.empty(code));
    }
}
