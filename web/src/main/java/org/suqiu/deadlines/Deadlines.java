package org.suqiu.deadlines;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.suqiu.casefile.Step;

@ApplicationScoped
public class Deadlines {

    @PersistenceContext
    EntityManager entityManager;

    void add(Deadline deadline) {
        entityManager.persist(deadline);
    }

    void add(Suspension suspension) {
        entityManager.persist(suspension);
    }

    void remove(Deadline deadline) {
        entityManager.remove(deadline);
    }

    public Optional<Deadline> of(String caseNumber, Step step) {
        return Optional.ofNullable(entityManager.find(Deadline.class, new DeadlineKey(caseNumber, step)));
    }

    /** @see Deadline#ringsFor */
    Optional<Deadline> alarm(String caseNumber, Step step) {
        if (!step.goesByTheRunningClock()) {
            return of(caseNumber, step);
        }
        return of(caseNumber).stream()
                .filter(deadline -> deadline.ringsFor(step))
                .findFirst();
    }

    public List<Deadline> of(String caseNumber) {
        return of(List.of(caseNumber));
    }

    List<Deadline> of(List<String> caseNumbers) {
        return entityManager
                .createQuery(
                        "select d from Deadline d where d.key.caseNumber in :numbers order by d.reckoning.startsOn, d.dueOn",
                        Deadline.class)
                .setParameter("numbers", caseNumbers)
                .getResultList();
    }

    /** Cases with a limit that a calendar may move, a batch at a time, in the order of their numbers. */
    List<String> casesAfter(String caseNumber, int most) {
        return entityManager
                .createQuery(
                        "select distinct d.key.caseNumber from Deadline d where d.metOn is null and d.reckoning.givenOn is null"
                                + " and d.key.caseNumber > :after order by d.key.caseNumber",
                        String.class)
                .setParameter("after", caseNumber)
                .setMaxResults(most)
                .getResultList();
    }

    List<Deadline> openOf(List<String> caseNumbers) {
        return entityManager
                .createQuery(
                        "select d from Deadline d left join fetch d.suspensions where d.metOn is null and d.reckoning.givenOn is null"
                                + " and d.key.caseNumber in :numbers order by d.key.caseNumber, d.key.step",
                        Deadline.class)
                .setParameter("numbers", caseNumbers)
                .getResultList();
    }
}
