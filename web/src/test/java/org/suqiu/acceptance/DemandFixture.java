package org.suqiu.acceptance;

import static org.suqiu.casefile.CaseFileFixture.NUMBER;
import static org.suqiu.casefile.CaseFileFixture.noon;

import java.time.LocalDate;
import org.suqiu.identity.Actor;

/** What an office asked for. */
public final class DemandFixture {

    private DemandFixture() {}

    public static Demand open(String text, LocalDate dueOn) {
        return new Demand(NUMBER, new Demand.Wanted(DemandMatter.MATERIAL, text, dueOn), Actor.SYSTEM, noon(dueOn));
    }

    public static Demand lapsed(String text, LocalDate dueOn) {
        Demand demand = open(text, dueOn);
        demand.lapse(dueOn.plusDays(1), noon(dueOn.plusDays(1)));
        return demand;
    }

    public static Demand supplied(String text, LocalDate dueOn) {
        Demand demand = open(text, dueOn);
        demand.supply("小票", Actor.SYSTEM, noon(dueOn));
        return demand;
    }
}
