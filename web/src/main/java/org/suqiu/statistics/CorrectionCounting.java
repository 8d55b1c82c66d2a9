package org.suqiu.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.suqiu.casefile.AmountsCorrected;

/** Counts the difference that a correction makes, on the day on which the wrong amount was counted. */
@ApplicationScoped
class CorrectionCounting {

    @PersistenceContext
    EntityManager entityManager;

    void onCorrected(@Observes AmountsCorrected corrected) {
        new Tally(corrected.caseFile())
                .promised(corrected.promisedFen(), corrected.on())
                .paid(corrected.recoveredFen(), corrected.on())
                .rows()
                .forEach(entityManager::persist);
    }
}
