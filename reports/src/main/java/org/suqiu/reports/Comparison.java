package org.suqiu.reports;

import java.math.BigDecimal;
import java.util.Optional;

/** A figure of all counties beside the period before and the year before. */
record Comparison(Figure figure, BigDecimal now, BigDecimal previous, BigDecimal yearBefore) {

    static Comparison of(Figure figure, CountyResolution resolution) {
        return new Comparison(
                figure,
                total(figure, resolution.figures()),
                total(figure, resolution.previous()),
                total(figure, resolution.yearBefore()));
    }

    /** 环比. */
    Optional<BigDecimal> changeOnPrevious() {
        return Ratio.change(now, previous);
    }

    /** 同比. */
    Optional<BigDecimal> changeOnYearBefore() {
        return Ratio.change(now, yearBefore);
    }

    private static BigDecimal total(Figure figure, PeriodFigures figures) {
        return figure.of(figures.total()).orElseThrow();
    }
}
