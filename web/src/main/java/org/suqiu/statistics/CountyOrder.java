package org.suqiu.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.suqiu.identity.County;

/** The rows of counties in the order of the prefecture, those asked for even where nothing happened; last the unplaced. */
record CountyOrder(List<County> counties, Scope scope) {

    static final String UNPLACED = "";

    List<FigureRow> of(Map<String, FigureRow> found) {
        List<FigureRow> rows = new ArrayList<>();
        for (County county : counties) {
            if (isAskedFor(county) || found.containsKey(county.code())) {
                rows.add(found.getOrDefault(county.code(), FigureRow.empty(county.code())));
            }
        }
        if (found.containsKey(UNPLACED)) {
            rows.add(found.get(UNPLACED));
        }
        return rows;
    }

    private boolean isAskedFor(County county) {
        return scope.countyCode() == null || scope.countyCode().equals(county.code());
    }
}
