package org.suqiu.statistics.glance.rest;

import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.suqiu.casefile.Kind;
import org.suqiu.statistics.Breakdown;
import org.suqiu.statistics.Definition;
import org.suqiu.statistics.FigureRow;
import org.suqiu.statistics.glance.Headlines;

/** Two years, month by month. */
public record TrendView(String kind, List<Month> months) {

    static TrendView of(Breakdown months, Kind kind, YearMonth current) {
        return new TrendView(
                kind.name(),
                months.rows().stream()
                        .map(row -> month(row, kind, YearMonth.parse(row.code()).isBefore(current)))
                        .toList());
    }

    private static Month month(FigureRow row, Kind kind, boolean over) {
        Map<String, FigureValue> figures = new LinkedHashMap<>();
        for (Definition definition : Headlines.of(kind)) {
            figures.put(definition.key(), FigureValue.of(definition, row));
        }
        return new Month(row.code(), over, figures);
    }

    /** @param over whether its last day has passed @param figures by the keys of the definitions */
    public record Month(String month, boolean over, Map<String, FigureValue> figures) {}
}
