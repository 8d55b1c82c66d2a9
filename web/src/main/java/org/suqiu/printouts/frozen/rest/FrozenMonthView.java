package org.suqiu.printouts.frozen.rest;

import java.time.Instant;
import java.time.LocalDate;
import org.suqiu.printouts.frozen.FrozenPeriod;

/** A closed period. @param sha256 of what its print-outs show */
public record FrozenMonthView(
        String month,
        LocalDate from,
        LocalDate to,
        String definitions,
        Instant frozenAt,
        String frozenBy,
        long countedRows,
        String sha256) {

    static FrozenMonthView of(FrozenPeriod period) {
        return new FrozenMonthView(
                period.name(),
                period.period().from(),
                period.period().to(),
                period.definitions(),
                period.frozenAt(),
                period.frozenBy(),
                period.countedRows(),
                period.sha256());
    }
}
