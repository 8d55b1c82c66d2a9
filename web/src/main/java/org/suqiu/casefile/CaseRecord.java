package org.suqiu.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.suqiu.identity.Actor;

/** The record of what happened to each case: our own, so that the engine's history is not needed. */
@ApplicationScoped
public class CaseRecord {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Event<CaseRecorded> recorded;

    @Inject
    Clock clock;

    public void add(String caseNumber, EventType type, Actor actor) {
        add(caseNumber, type, actor, Map.of());
    }

    public void add(String caseNumber, EventType type, Actor actor, Map<String, String> detail) {
        entityManager.persist(
                new CaseEvent(caseNumber, type, actor.username(), clock.instant(), new TreeMap<>(detail)));
        recorded.fire(new CaseRecorded(caseNumber));
    }

    /** @return at most {@code most} lines after the given id, oldest first */
    public List<CaseEvent> of(String caseNumber, long afterId, int most) {
        return entityManager
                .createQuery(
                        "select e from CaseEvent e where e.caseNumber = :number and e.id > :after order by e.id",
                        CaseEvent.class)
                .setParameter("number", caseNumber)
                .setParameter("after", afterId)
                .setMaxResults(most)
                .getResultList();
    }
}
