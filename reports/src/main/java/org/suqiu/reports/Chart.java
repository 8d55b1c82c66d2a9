package org.suqiu.reports;

import java.util.List;

/**
 * A picture of a table, for those who would rather look than read: its first column names the places, other columns are drawn.
 *
 * @param columns which are drawn, counted from 0
 * @param unit what is measured, beside the axis
 */
public record Chart(Form form, String unit, List<Integer> columns) {

    /** Bars compare what stands side by side; a line shows what goes on. */
    public enum Form {
        BARS,
        LINE
    }

    public Chart {
        columns = List.copyOf(columns);
    }

    /** A picture of zeros is none, and one place stands beside nothing. */
    boolean showsAnything(Table table) {
        return table.rows().size() > 1
                && table.rows().stream()
                        .flatMap(row -> columns.stream().map(row::get))
                        .flatMap(cell -> cell.exact().stream())
                        .anyMatch(number -> number.signum() != 0);
    }
}
