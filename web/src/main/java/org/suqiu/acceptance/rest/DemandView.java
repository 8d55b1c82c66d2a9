package org.suqiu.acceptance.rest;

import java.time.Instant;
import java.time.LocalDate;
import org.suqiu.acceptance.Demand;

/** A demand as staff see it; without words for those who do not work on the case. */
public record DemandView(
        long id,
        String matter,
        String text,
        LocalDate dueOn,
        String state,
        String demandedBy,
        Instant demandedAt,
        Instant endedAt,
        String remark) {

    static DemandView of(Demand demand, boolean inWords) {
        return new DemandView(
                demand.id(),
                demand.matter().name(),
                inWords ? demand.text() : null,
                demand.dueOn(),
                demand.state().name(),
                demand.demandedBy(),
                demand.demandedAt(),
                demand.endedAt(),
                inWords ? demand.remark() : null);
    }
}
