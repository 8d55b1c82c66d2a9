package org.suqiu.reports;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * A table of a print-out, its rows in the order in which they are printed.
 *
 * @param name what its sheet is called
 * @param total null where nothing can be added up
 * @param whenEmpty the sentence that stands in place of a table without rows and without a total
 */
public record Table(String name, List<Column> columns, List<List<Cell>> rows, List<Cell> total, String whenEmpty) {
    static final int WIDEST = 16;

    public Table {
        requireNonNull(name, "name");
        requireNonNull(whenEmpty, "whenEmpty");
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        total = total == null ? null : List.copyOf(total);
        if (columns.isEmpty() || columns.size() > WIDEST) {
            throw new IllegalArgumentException("%s: %d columns".formatted(name, columns.size()));
        }
        for (var row : rows) {
            requireAsManyCells(name, row, columns);
        }
        if (total != null) {
            requireAsManyCells(name, total, columns);
        }
    }

    /** Under a name of its own, where a print-out has several of a kind. */
    public Table named(String other) {
        return new Table(other, columns, rows, total, whenEmpty);
    }

    boolean hasNothingToShow() {
        return rows.isEmpty() && total == null;
    }

    boolean grouped() {
        return columns.stream().anyMatch(column -> column.group() != null);
    }

    private static void requireAsManyCells(String name, List<Cell> row, List<Column> columns) {
        if (row.size() != columns.size()) {
            throw new IllegalArgumentException(
                    "%s: %d cells in %d columns".formatted(name, row.size(), columns.size()));
        }
    }
}
