package org.suqiu.printouts;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import org.suqiu.statistics.FigureRow;
import org.suqiu.statistics.Rate;

/**
 * The score of a county: its rates, weighted. What a county had no occasion for is left out with its weight, so that nobody
 * gains or loses by what did not happen.
 */
record AssessmentScore(List<AssessmentWeight> weights) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** @return from 0 to 100; empty where there was no occasion for anything */
    Optional<BigDecimal> of(FigureRow row) {
        long weighed = 0;
        BigDecimal sum = BigDecimal.ZERO;
        for (AssessmentWeight weight : weights) {
            Rate rate = weight.figure().rate(row);
            if (rate.whole() != 0) {
                weighed += weight.weight();
                sum = sum.add(points(rate).multiply(BigDecimal.valueOf(weight.weight())));
            }
        }
        return weighed == 0
                ? Optional.empty()
                : Optional.of(sum.divide(BigDecimal.valueOf(weighed), MathContext.DECIMAL128));
    }

    private static BigDecimal points(Rate rate) {
        return BigDecimal.valueOf(rate.part())
                .multiply(HUNDRED)
                .divide(BigDecimal.valueOf(rate.whole()), MathContext.DECIMAL128);
    }
}
