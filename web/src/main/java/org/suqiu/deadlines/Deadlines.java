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

    void remove(Deadline deadline) {
        entityManager.remove(deadline);
    }

    public Optional<Deadline> of(String caseNumber, Step step) {
        return Optional.ofNullable(entityManager.find(Deadline.class, new DeadlineKey(caseNumber, step)));
    }

    /** The limit whose alarm a step rings: while a case is placed or an approval waits, the one of the main procedure that runs. */
    Optional<Deadline> alarm(String caseNumber, Step step) {
        return switch (step) {
            case DISPATCH, APPROVAL ->
                of(caseNumber).stream()
                        .filter(deadline -> deadline.isOpen() && deadline.step().isMain())
                        .findFirst();
            default -> of(caseNumber, step);
        };
    }

    public List<Deadline> of(String caseNumber) {
        return entityManager
                .createQuery(
                        "select d from Deadline d where d.key.caseNumber = :number order by d.startsOn, d.dueOn",
                        Deadline.class)
                .setParameter("number", caseNumber)
                .getResultList();
    }

    /** Open ones that a calendar may move, a batch at a time, in the order of case numbers. */
    List<Deadline> openAfter(String caseNumber, int most) {
        return entityManager
                .createQuery(
                        "select d from Deadline d where d.metOn is null and not d.given and d.key.caseNumber > :after"
                                + " order by d.key.caseNumber, d.key.step",
                        Deadline.class)
                .setParameter("after", caseNumber)
                .setMaxResults(most)
                .getResultList();
    }
}
