package org.suqiu.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.ComplaintWithdrawn;
import org.suqiu.casefile.MaterialDemanded;

/** Counts what complainants take back, and what they are asked for. */
@ApplicationScoped
class IntakeCounting {

    @Inject
    CountedEvents countedEvents;

    @Inject
    Clock clock;

    void onWithdrawn(@Observes ComplaintWithdrawn withdrawn) {
        countedEvents.add(new Tally(withdrawn.caseFile()).withdrawn(CaseFile.dayOf(clock.instant())));
    }

    void onDemanded(@Observes MaterialDemanded demanded) {
        countedEvents.add(new Tally(demanded.caseFile()).demanded(demanded.on()));
    }
}
