package org.suqiu.statistics;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** What was counted of one category in one county through one channel; empty where a case has no such thing. */
public record Crossing(String countyCode, String category, String channel, FigureRow figures) {

    static Map<String, FigureRow> along(Function<Crossing, String> road, List<Crossing> crossings) {
        Map<String, FigureRow> rows = new TreeMap<>();
        crossings.forEach(crossing -> {
            String code = road.apply(crossing);
            rows.merge(code, FigureRow.empty(code).plus(crossing.figures), FigureRow::plus);
        });
        return rows;
    }
}
