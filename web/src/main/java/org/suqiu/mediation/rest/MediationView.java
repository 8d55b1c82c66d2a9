package org.suqiu.mediation.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.suqiu.mediation.Mediation;
import org.suqiu.mediation.Performance;
import org.suqiu.rules.Money;

/** A mediation as staff see it; amounts in yuan. */
public record MediationView(
        LocalDate startedOn,
        Instant consentsRecordedAt,
        String result,
        String ground,
        String promisedAmount,
        String recoveredAmount,
        Instant endedAt,
        List<PerformanceView> performances) {

    static MediationView of(Mediation mediation, List<Performance> performances) {
        return new MediationView(
                mediation.startedOn(),
                mediation.consentsRecordedAt(),
                mediation.result() == null ? null : mediation.result().name(),
                mediation.ground(),
                Money.yuan(mediation.promisedFen()),
                Money.yuan(mediation.recoveredFen()),
                mediation.endedAt(),
                performances.stream().map(PerformanceView::of).toList());
    }
}
