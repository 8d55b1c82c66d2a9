package org.suqiu.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.ComplaintWithdrawn;
import org.suqiu.casefile.MaterialDemanded;

/** Counts what complainants take back, and what they are asked for. */
@ApplicationScoped
class IntakeCounting {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Clock clock;

    void onWithdrawn(@Observes ComplaintWithdrawn withdrawn) {
        keep(new Tally(withdrawn.caseFile()).withdrawn(CaseFile.dayOf(clock.instant())));
    }

    void onDemanded(@Observes MaterialDemanded demanded) {
        keep(new Tally(demanded.caseFile()).demanded(demanded.on()));
    }

    private void keep(Tally tally) {
        tally.rows().forEach(entityManager::persist);
    }
}
