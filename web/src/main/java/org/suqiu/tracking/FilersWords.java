package org.suqiu.tracking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** What those who filed wrote and thought afterwards. */
@ApplicationScoped
class FilersWords {

    @PersistenceContext
    EntityManager entityManager;

    /** At once: of two posts of the same message at the same moment the second waits here, and fails when the first commits. */
    void add(Supplement supplement) {
        entityManager.persist(supplement);
        entityManager.flush();
    }

    void add(Rating rating) {
        entityManager.persist(rating);
    }

    List<Supplement> supplementsOf(String caseNumber) {
        return entityManager
                .createQuery("select s from Supplement s where s.caseNumber = :number order by s.id", Supplement.class)
                .setParameter("number", caseNumber)
                .setMaxResults(WishDesk.MOST_SUPPLEMENTS)
                .getResultList();
    }

    Optional<Supplement> supplementCalled(String caseNumber, String repeatKey) {
        return supplementsOf(caseNumber).stream()
                .filter(supplement -> supplement.isCalled(repeatKey))
                .findFirst();
    }

    Optional<Rating> ratingOf(String caseNumber) {
        return Optional.ofNullable(entityManager.find(Rating.class, caseNumber));
    }
}
