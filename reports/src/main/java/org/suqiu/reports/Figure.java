package org.suqiu.reports;

import static org.suqiu.reports.Measure.COUNT;
import static org.suqiu.reports.Measure.RATE;
import static org.suqiu.reports.Measure.TEN_THOUSAND_YUAN;
import static org.suqiu.reports.Measure.YUAN;

import java.math.BigDecimal;
import java.util.Optional;

/** A column of the county table: where its number comes from, and what it measures. */
enum Figure {
    RECEIVED("received", "intake", COUNT),
    ACCEPTED("accepted", "intake", COUNT),
    REFUSED("refused", "intake", COUNT),
    ENDED_BEFORE_DECISION("endedBeforeDecision", "intake", COUNT),
    UNDECIDED("undecided", "intake", COUNT),
    CLOSED("closed", "closure", COUNT),
    CLOSED_ON_TIME("closedOnTime", "closure", COUNT),
    ON_TIME_CLOSURE_RATE("onTimeClosureRate", "closure", RATE),
    VERIFIED("verified", "verification", COUNT),
    FILED("filed", "verification", COUNT),
    MEDIATIONS_SUCCEEDED("mediationsSucceeded", "mediation", COUNT),
    MEDIATIONS_CONCLUDED("mediationsConcluded", "mediation", COUNT),
    MEDIATION_SUCCESS_RATE("mediationSuccessRate", "mediation", RATE),
    RECOVERED_TEN_THOUSAND("recoveredTenThousand", "recovered", TEN_THOUSAND_YUAN),
    RECOVERED_YUAN("recoveredYuan", "recovered", YUAN),
    PENALTY_TEN_THOUSAND("penaltyTenThousand", "penalty", TEN_THOUSAND_YUAN),
    PENALTY_YUAN("penaltyYuan", "penalty", YUAN);

    private static final int DECIMALS_OF_YUAN = 2;
    private static final int DECIMALS_OF_TEN_THOUSAND = 6;

    private final String key;
    private final String group;
    private final Measure measure;

    Figure(String key, String group, Measure measure) {
        this.key = key;
        this.group = group;
        this.measure = measure;
    }

    /** Its name in bundles. */
    String key() {
        return key;
    }

    /** With which figures it stands below one heading. */
    String group() {
        return group;
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

    Cell cell(CountyResolutionRow row) {
        return Cell.of(measure, of(row).orElse(null));
    }

    private static Optional<BigDecimal> count(int number) {
        return Optional.of(BigDecimal.valueOf(number));
    }

    private static Optional<BigDecimal> sum(long fen, int decimals) {
        return Optional.of(BigDecimal.valueOf(fen, decimals));
    }
}
