package org.suqiu.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

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
}
