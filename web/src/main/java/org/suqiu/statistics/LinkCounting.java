package org.suqiu.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.suqiu.casefile.CaseJoined;

/** Counts what turned out to be said twice. */
@ApplicationScoped
class LinkCounting {

    @PersistenceContext
    EntityManager entityManager;

    void onJoined(@Observes CaseJoined joined) {
        new Tally(joined.later()).joined().rows().forEach(entityManager::persist);
    }
}
