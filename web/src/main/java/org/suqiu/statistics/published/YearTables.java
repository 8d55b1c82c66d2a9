package org.suqiu.statistics.published;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.suqiu.statistics.Breakdown;
import org.suqiu.statistics.By;
import org.suqiu.statistics.Definition;
import org.suqiu.statistics.FigureRow;
import org.suqiu.statistics.published.Suppression.Sum;

/** The months of a year, and the year itself once it is over, by county and by category, before anything is left out. */
final class YearTables {

    private static final Unit ALL = new Unit(null, "");
    private static final List<By> TABLES = List.of(By.COUNTY, By.CATEGORY);

    private final Map<String, Map<Unit, FigureRow>> periods = new LinkedHashMap<>();
    private final Map<By, Set<String>> codes = new EnumMap<>(By.class);
    private final String year;

    /** @param year its name, if it is one of the periods */
    YearTables(String year) {
        this.year = year;
        TABLES.forEach(by -> codes.put(by, new TreeSet<>()));
    }

    /** A county, a category, or all. */
    private record Unit(By by, String code) {}

    private record Cell(String period, Unit unit) {}

    void add(String period, Breakdown breakdown) {
        Map<Unit, FigureRow> rows = periods.computeIfAbsent(period, first -> new LinkedHashMap<>());
        rows.put(ALL, breakdown.total());
        breakdown.rows().forEach(row -> {
            codes.get(breakdown.by()).add(row.code());
            rows.put(new Unit(breakdown.by(), row.code()), row);
        });
    }

    List<OpenRow> rows() {
        Map<Cell, Map<Definition, Long>> published = new LinkedHashMap<>();
        cells().forEach(cell -> published.put(cell, new EnumMap<>(Definition.class)));
        for (Definition definition : OpenYear.COLUMNS) {
            Map<Cell, Long> values = values(definition);
            Set<Cell> hidden = new Suppression<>(values, sums()).hidden();
            values.forEach((cell, value) -> {
                if (!hidden.contains(cell)) {
                    published.get(cell).put(definition, value);
                }
            });
        }
        return published.entrySet().stream()
                .map(row -> new OpenRow(
                        row.getKey().period(),
                        row.getKey().unit().by(),
                        row.getKey().unit().code(),
                        row.getValue()))
                .toList();
    }

    private List<Cell> cells() {
        List<Cell> cells = new ArrayList<>();
        periods.keySet().forEach(period -> {
            cells.add(new Cell(period, ALL));
            TABLES.forEach(by -> cells.addAll(units(period, by)));
        });
        return cells;
    }

    private List<Cell> units(String period, By by) {
        return codes.get(by).stream()
                .map(code -> new Cell(period, new Unit(by, code)))
                .toList();
    }

    private Map<Cell, Long> values(Definition definition) {
        Map<Cell, Long> values = new LinkedHashMap<>();
        cells().forEach(cell -> {
            FigureRow row = periods.get(cell.period())
                    .getOrDefault(cell.unit(), FigureRow.empty(cell.unit().code()));
            values.put(cell, definition.amount(row));
        });
        return values;
    }

    /** All is the sum of the counties and of the categories; where the year stands beside its months, it is their sum. */
    private List<Sum<Cell>> sums() {
        List<Sum<Cell>> sums = new ArrayList<>();
        periods.keySet()
                .forEach(period -> TABLES.forEach(by -> sums.add(new Sum<>(new Cell(period, ALL), units(period, by)))));
        if (periods.containsKey(year)) {
            cells().stream()
                    .filter(cell -> cell.period().equals(year))
                    .forEach(cell -> sums.add(new Sum<>(cell, months(cell.unit()))));
        }
        return sums;
    }

    private List<Cell> months(Unit unit) {
        return periods.keySet().stream()
                .filter(period -> !period.equals(year))
                .map(period -> new Cell(period, unit))
                .toList();
    }
}
