package org.suqiu.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.suqiu.casefile.CaseFile;

/** All that figures count; what changes a month that is over is told, for it may have been signed. */
@ApplicationScoped
class CountedEvents {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Event<PastRecounted> recounted;

    @Inject
    Clock clock;

    void add(Tally tally) {
        tally.rows().forEach(this::add);
    }

    void add(CountedEvent event) {
        entityManager.persist(event);
        tell(event);
    }

    void remove(CountedEvent event) {
        entityManager.remove(event);
        tell(event);
    }

    List<CountedEvent> of(CaseFile caseFile, Set<Figure> figures) {
        return entityManager
                .createQuery(
                        "select e from CountedEvent e where e.caseNumber = :number and e.figure in :figures",
                        CountedEvent.class)
                .setParameter("number", caseFile.number())
                .setParameter("figures", figures)
                .getResultList();
    }

    private void tell(CountedEvent event) {
        LocalDate firstOfTheMonth = CaseFile.dayOf(clock.instant()).withDayOfMonth(1);
        if (event.day().isBefore(firstOfTheMonth)) {
            recounted.fire(new PastRecounted(event.caseNumber(), event.figure(), event.day()));
        }
    }
}
