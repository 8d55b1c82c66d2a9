package org.suqiu.statistics;

import java.util.EnumMap;
import java.util.Map;

/**
 * The sums of one county, or of all.
 *
 * @param countyCode empty for cases that nobody had yet; null for the total
 */
public record CountyRow(String countyCode, Map<Figure, Long> sums) {

    public long of(Figure figure) {
        return sums.getOrDefault(figure, 0L);
    }

    /** Cohort: received = accepted + refused + ended before decision (+ verified, for reports) + undecided. */
    public long undecided(boolean reports) {
        long decided = of(Figure.ACCEPTED) + of(Figure.REFUSED) + of(Figure.ENDED_BEFORE_DECISION);
        return of(Figure.RECEIVED) - decided - (reports ? of(Figure.VERIFIED) : 0);
    }

    public Rate onTimeClosure() {
        return new Rate(of(Figure.CLOSED_ON_TIME), of(Figure.CLOSED));
    }

    public Rate mediationSuccess() {
        return new Rate(of(Figure.MEDIATION_SUCCEEDED), of(Figure.MEDIATION_CONCLUDED));
    }

    public boolean isAllZero() {
        return sums.values().stream().allMatch(sum -> sum == 0);
    }

    CountyRow plus(CountyRow other) {
        Map<Figure, Long> both = new EnumMap<>(Figure.class);
        both.putAll(sums);
        other.sums.forEach((figure, sum) -> both.merge(figure, sum, Long::sum));
        return new CountyRow(countyCode, both);
    }
}
