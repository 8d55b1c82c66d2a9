package org.suqiu.acceptance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

@ApplicationScoped
public class Acceptances {

    @PersistenceContext
    EntityManager entityManager;

    public Optional<Acceptance> of(String caseNumber) {
        return Optional.ofNullable(entityManager.find(Acceptance.class, caseNumber));
    }

    Acceptance begun(String caseNumber) {
        return of(caseNumber).orElseGet(() -> {
            var acceptance = new Acceptance(caseNumber);
            acceptance.fallBack();
            return acceptance;
        });
    }

    void keep(Acceptance acceptance) {
        entityManager.persist(acceptance);
    }
}
