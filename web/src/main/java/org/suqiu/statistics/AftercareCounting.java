package org.suqiu.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.CaseSpotChecked;
import org.suqiu.casefile.SupervisionOrderAnswered;
import org.suqiu.casefile.SupervisionOrdered;

/** Counts what is ordered from above and what follows the closing, each on its own day. */
@ApplicationScoped
class AftercareCounting {

    @PersistenceContext
    EntityManager entityManager;

    void onOrdered(@Observes SupervisionOrdered ordered) {
        count(ordered.caseFile(), Figure.ORDERED, ordered.on());
    }

    void onOrderAnswered(@Observes SupervisionOrderAnswered answered) {
        count(answered.caseFile(), Figure.ORDER_ANSWERED, answered.on());
        if (!answered.on().isAfter(answered.dueOn())) {
            count(answered.caseFile(), Figure.ORDER_ANSWERED_ON_TIME, answered.on());
        }
    }

    void onSpotChecked(@Observes CaseSpotChecked checked) {
        count(checked.caseFile(), Figure.SPOT_CHECKED, checked.on());
    }

    private void count(CaseFile caseFile, Figure figure, LocalDate on) {
        entityManager.persist(CountedEvent.one(caseFile, figure, on));
    }
}
