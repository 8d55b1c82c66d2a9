package org.suqiu.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.suqiu.casefile.CaseText;

@ApplicationScoped
public class Reviews {

    @PersistenceContext
    EntityManager entityManager;

    void add(Review review) {
        entityManager.persist(review);
    }

    public Optional<Review> of(String caseNumber) {
        return Optional.ofNullable(entityManager.find(Review.class, caseNumber));
    }

    List<CaseText> reasonsAbout(List<String> numbers) {
        return entityManager
                .createQuery(
                        "select new org.suqiu.casefile.CaseText(r.caseNumber, r.reasons) from Review r"
                                + " where r.caseNumber in :numbers and r.reasons is not null",
                        CaseText.class)
                .setParameter("numbers", numbers)
                .getResultList();
    }
}
