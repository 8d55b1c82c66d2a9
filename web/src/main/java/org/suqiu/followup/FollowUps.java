package org.suqiu.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

@ApplicationScoped
public class FollowUps {

    private static final int MOST = 200;

    @PersistenceContext
    EntityManager entityManager;

    void add(FollowUp followUp) {
        entityManager.persist(followUp);
    }

    void add(FollowUpCall call) {
        entityManager.persist(call);
    }

    Optional<FollowUp> of(String caseNumber) {
        return Optional.ofNullable(entityManager.find(FollowUp.class, caseNumber));
    }

    Optional<FollowUp> dueOf(String caseNumber) {
        return of(caseNumber).filter(FollowUp::isDue);
    }

    /** Oldest first. */
    public List<FollowUpCall> callsOf(String caseNumber) {
        return entityManager
                .createQuery(
                        "select c from FollowUpCall c where c.caseNumber = :number order by c.id", FollowUpCall.class)
                .setParameter("number", caseNumber)
                .setMaxResults(MOST)
                .getResultList();
    }

    /** What the complainant last answered on the telephone. */
    public Optional<Integer> satisfactionOf(String caseNumber) {
        return callsOf(caseNumber).stream()
                .map(FollowUpCall::satisfaction)
                .filter(Objects::nonNull)
                .reduce((earlier, later) -> later);
    }

    /** What the complainant last answered on the telephone. */
    public Optional<Boolean> solvedOf(String caseNumber) {
        return callsOf(caseNumber).stream()
                .map(FollowUpCall::solved)
                .filter(Objects::nonNull)
                .reduce((earlier, later) -> later);
    }
}
