package org.suqiu.reports;

import static org.suqiu.reports.Measure.COUNT;
import static org.suqiu.reports.Measure.RATE;
import static org.suqiu.reports.Measure.TEN_THOUSAND_YUAN;
import static org.suqiu.reports.Measure.YUAN;

import java.math.BigDecimal;
import java.util.Optional;

/** A column of the table: where its number comes from, and what it measures. */
enum Figure {
    RECEIVED("received", COUNT),
    ACCEPTED("accepted", COUNT),
    REFUSED("refused", COUNT),
    ENDED_BEFORE_DECISION("endedBeforeDecision", COUNT),
    UNDECIDED("undecided", COUNT),
    CLOSED("closed", COUNT),
    CLOSED_ON_TIME("closedOnTime", COUNT),
    ON_TIME_CLOSURE_RATE("onTimeClosureRate", RATE),
    VERIFIED("verified", COUNT),
    FILED("filed", COUNT),
    MEDIATIONS_SUCCEEDED("mediationsSucceeded", COUNT),
    MEDIATIONS_CONCLUDED("mediationsConcluded", COUNT),
    MEDIATION_SUCCESS_RATE("mediationSuccessRate", RATE),
    RECOVERED_TEN_THOUSAND("recoveredTenThousand", TEN_THOUSAND_YUAN),
    RECOVERED_YUAN("recoveredYuan", YUAN),
    PENALTY_TEN_THOUSAND("penaltyTenThousand", TEN_THOUSAND_YUAN),
    PENALTY_YUAN("penaltyYuan", YUAN);

    private static final int DECIMALS_OF_YUAN = 2;
    private static final int DECIMALS_OF_TEN_THOUSAND = 6;

    private final String key;
    private final Measure measure;

    Figure(String key, Measure measure) {
        this.key = key;
        this.measure = measure;
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
        return switch (this) {
            case RECEIVED -> count(row.received());
            case ACCEPTED -> count(row.accepted());
            case REFUSED -> count(row.refused());
            case ENDED_BEFORE_DECISION -> count(row.endedBeforeDecision());
            case UNDECIDED -> Optional.ofNullable(row.undecided()).map(BigDecimal::valueOf);
            case CLOSED -> count(row.closed());
            case CLOSED_ON_TIME -> count(row.closedOnTime());
            case ON_TIME_CLOSURE_RATE -> Ratio.of(row.closedOnTime(), row.closed());
            case VERIFIED -> count(row.verified());
            case FILED -> count(row.filed());
            case MEDIATIONS_SUCCEEDED -> count(row.mediationsSucceeded());
            case MEDIATIONS_CONCLUDED -> count(row.mediationsConcluded());
            case MEDIATION_SUCCESS_RATE -> Ratio.of(row.mediationsSucceeded(), row.mediationsConcluded());
            case RECOVERED_TEN_THOUSAND -> sum(row.recoveredFen(), DECIMALS_OF_TEN_THOUSAND);
            case RECOVERED_YUAN -> sum(row.recoveredFen(), DECIMALS_OF_YUAN);
            case PENALTY_TEN_THOUSAND -> sum(row.penaltyFen(), DECIMALS_OF_TEN_THOUSAND);
            case PENALTY_YUAN -> sum(row.penaltyFen(), DECIMALS_OF_YUAN);
        };
    }

    String printed(CountyResolutionRow row) {
        return of(row).map(measure::printed).orElse(Measure.NOTHING);
    }

    String raw(CountyResolutionRow row) {
        return of(row).map(measure::raw).orElse("");
    }

    private static Optional<BigDecimal> count(int number) {
        return Optional.of(BigDecimal.valueOf(number));
    }

    private static Optional<BigDecimal> sum(long fen, int decimals) {
        return Optional.of(BigDecimal.valueOf(fen, decimals));
    }
}
