package org.suqiu.statistics;

import java.util.List;
import java.util.Map;

/** A table of counties for one period: always the seven; the prefecture's level and the unplaced only when not all zero. */
public record CountyFigures(Period period, List<CountyRow> rows, CountyRow total) {

    private static final CountyRow NOTHING = new CountyRow(null, Map.of());

    static CountyFigures of(Period period, List<CountyRow> rows) {
        return new CountyFigures(period, rows, rows.stream().reduce(NOTHING, CountyRow::plus));
    }
}
