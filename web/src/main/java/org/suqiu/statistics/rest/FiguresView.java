package org.suqiu.statistics.rest;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.suqiu.rules.Money;
import org.suqiu.statistics.Breakdown;
import org.suqiu.statistics.Definition;
import org.suqiu.statistics.FigureRow;
import org.suqiu.statistics.View;

/** Every figure, row by row: counts, rates in percent or null, money in yuan. */
public record FiguresView(
        String by,
        LocalDate from,
        LocalDate to,
        List<String> kinds,
        String view,
        String definitions,
        List<Row> rows,
        Row total) {

    static FiguresView of(Breakdown breakdown, Function<String, String> names) {
        var selection = breakdown.selection();
        return new FiguresView(
                breakdown.by().name(),
                breakdown.period().from(),
                breakdown.period().to(),
                selection.kinds().stream().map(Enum::name).sorted().toList(),
                selection.view().name(),
                Definition.VERSION,
                breakdown.rows().stream()
                        .map(row -> Row.of(row, selection.view(), names))
                        .toList(),
                Row.of(breakdown.total(), selection.view(), names));
    }

    /** One row, or the total, whose code is null. @param figures by the keys of the definitions */
    public record Row(String code, String name, Map<String, Object> figures) {

        static Row of(FigureRow row, View view, Function<String, String> names) {
            Map<String, Object> figures = new LinkedHashMap<>();
            Arrays.stream(Definition.values())
                    .filter(definition -> definition.isShownIn(view))
                    .forEach(definition -> figures.put(definition.key(), value(definition, row)));
            return new Row(row.code(), names.apply(row.code()), figures);
        }

        private static Object value(Definition definition, FigureRow row) {
            return switch (definition.measure()) {
                case COUNT -> definition.amount(row);
                case FEN -> Money.yuan(definition.amount(row));
                case RATE -> definition.rate(row).percent();
            };
        }
    }
}
