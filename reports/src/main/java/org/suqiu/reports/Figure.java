package org.suqiu.reports;

import static org.suqiu.reports.Measure.COUNT;
import static org.suqiu.reports.Measure.RATE;
import static org.suqiu.reports.Measure.TEN_THOUSAND_YUAN;
import static org.suqiu.reports.Measure.YUAN;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;

/** A column of the table: where its number comes from, and what it measures. */
enum Figure {
    RECEIVED("received", count(CountyResolutionRow::received)),
    ACCEPTED("accepted", count(CountyResolutionRow::accepted)),
    REFUSED("refused", count(CountyResolutionRow::refused)),
    ENDED_BEFORE_DECISION("endedBeforeDecision", count(CountyResolutionRow::endedBeforeDecision)),
    UNDECIDED("undecided", row -> Optional.ofNullable(row.undecided()).map(BigDecimal::valueOf)),
    CLOSED("closed", count(CountyResolutionRow::closed)),
    CLOSED_ON_TIME("closedOnTime", count(CountyResolutionRow::closedOnTime)),
    ON_TIME_CLOSURE_RATE("onTimeClosureRate", RATE, row -> Ratio.of(row.closedOnTime(), row.closed())),
    VERIFIED("verified", count(CountyResolutionRow::verified)),
    FILED("filed", count(CountyResolutionRow::filed)),
    MEDIATIONS_SUCCEEDED("mediationsSucceeded", count(CountyResolutionRow::mediationsSucceeded)),
    MEDIATIONS_CONCLUDED("mediationsConcluded", count(CountyResolutionRow::mediationsConcluded)),
    MEDIATION_SUCCESS_RATE(
            "mediationSuccessRate", RATE, row -> Ratio.of(row.mediationsSucceeded(), row.mediationsConcluded())),
    RECOVERED_TEN_THOUSAND("recoveredTenThousand", TEN_THOUSAND_YUAN, sum(CountyResolutionRow::recoveredFen, 6)),
    RECOVERED_YUAN("recoveredYuan", YUAN, sum(CountyResolutionRow::recoveredFen, 2)),
    PENALTY_TEN_THOUSAND("penaltyTenThousand", TEN_THOUSAND_YUAN, sum(CountyResolutionRow::penaltyFen, 6)),
    PENALTY_YUAN("penaltyYuan", YUAN, sum(CountyResolutionRow::penaltyFen, 2));

    private final String key;
    private final Measure measure;
    private final Function<CountyResolutionRow, Optional<BigDecimal>> source;

    Figure(String key, Function<CountyResolutionRow, Optional<BigDecimal>> source) {
        this(key, COUNT, source);
    }

    Figure(String key, Measure measure, Function<CountyResolutionRow, Optional<BigDecimal>> source) {
        this.key = key;
        this.measure = measure;
        this.source = source;
    }

    /** Its name in templates and bundles. */
    String key() {
        return key;
    }

    Measure measure() {
        return measure;
    }

    /** Unrounded; empty where there is no such number. */
    Optional<BigDecimal> of(CountyResolutionRow row) {
        return source.apply(row);
    }

    String printed(CountyResolutionRow row) {
        return of(row).map(measure::printed).orElse(Measure.NOTHING);
    }

    String raw(CountyResolutionRow row) {
        return of(row).map(measure::raw).orElse("");
    }

    private static Function<CountyResolutionRow, Optional<BigDecimal>> count(
            Function<CountyResolutionRow, Integer> counter) {
        return row -> Optional.of(BigDecimal.valueOf(counter.apply(row)));
    }

    private static Function<CountyResolutionRow, Optional<BigDecimal>> sum(
            Function<CountyResolutionRow, Long> fen, int decimalsOfFen) {
        return row -> Optional.of(BigDecimal.valueOf(fen.apply(row), decimalsOfFen));
    }
}
