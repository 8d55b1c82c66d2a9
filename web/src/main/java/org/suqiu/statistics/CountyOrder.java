package org.suqiu.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.suqiu.identity.County;

/** The rows of counties: always the seven; the prefecture's own level and the unplaced only when they are not all zero. */
record CountyOrder(List<County> counties, Scope scope) {

    static final String UNPLACED = "";

    List<FigureRow> of(Map<String, FigureRow> found) {
        List<FigureRow> rows = new ArrayList<>();
        for (County county : counties) {
            FigureRow row = found.getOrDefault(county.code(), FigureRow.empty(county.code()));
            if (isShownEmpty(county) || !row.isAllZero()) {
                rows.add(row);
            }
        }
        FigureRow unplaced = found.getOrDefault(UNPLACED, FigureRow.empty(UNPLACED));
        if (!unplaced.isAllZero()) {
            rows.add(unplaced);
        }
        return rows;
    }

    private boolean isShownEmpty(County county) {
        return !county.isPrefecture()
                && (scope.countyCode() == null || scope.countyCode().equals(county.code()));
    }
}
