package org.suqiu.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.suqiu.identity.Actor;

/** Closes cases, for every way in which one can end. */
@ApplicationScoped
public class CaseDesk {

    @Inject
    DueDates dueDates;

    @Inject
    CaseRecord caseRecord;

    @Inject
    Event<CaseClosed> closed;

    @Inject
    Clock clock;

    public void close(CaseFile caseFile, Outcome outcome, Actor by) {
        close(caseFile, outcome, by, false);
    }

    /** The law ends it with the last day of its limit, a moment after which this is called. */
    public void closeByLaw(CaseFile caseFile, Outcome outcome) {
        close(caseFile, outcome, Actor.SYSTEM, true);
    }

    private void close(CaseFile caseFile, Outcome outcome, Actor by, boolean byLaw) {
        var dueOn = dueDates.closingDueOn(caseFile).orElse(null);
        Stage from = caseFile.stage();
        boolean first = caseFile.closedAt() == null;
        Instant now = clock.instant();
        caseFile.close(outcome, now, dueOn);
        caseRecord.add(caseFile.number(), EventType.CLOSED, by, Map.of("outcome", outcome.name()));
        closed.fire(new CaseClosed(caseFile, from, CaseFile.dayOf(now), first, byLaw));
    }
}
