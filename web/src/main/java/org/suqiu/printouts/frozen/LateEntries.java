package org.suqiu.printouts.frozen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.suqiu.identity.Actor;
import org.suqiu.identity.StaffActed;
import org.suqiu.statistics.PastRecounted;

/** Puts on record what restates a closed period, when it happens: by which case, and which figure. */
@ApplicationScoped
class LateEntries {

    @Inject
    FrozenPeriods frozenPeriods;

    @Inject
    Event<StaffActed> acted;

    void onRecounted(@Observes PastRecounted recounted) {
        frozenPeriods
                .holding(recounted.day())
                .forEach(period -> acted.fire(new StaffActed(
                        Actor.SYSTEM,
                        "FROZEN_MONTH_RESTATED",
                        recounted.caseNumber(),
                        period.name() + " " + recounted.figure())));
    }
}
