package org.suqiu.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.CaseReturned;
import org.suqiu.identity.Offices;

/** Counts what offices give back, for the office that did. */
@ApplicationScoped
class ReturnCounting {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Offices offices;

    @Inject
    Clock clock;

    void onReturned(@Observes CaseReturned returned) {
        offices.byCode(returned.officeCode())
                .map(office -> CountedEvent.formerly(
                        office, returned.caseFile(), Figure.RETURNED, CaseFile.dayOf(clock.instant())))
                .ifPresent(entityManager::persist);
    }
}
