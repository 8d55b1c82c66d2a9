package org.suqiu.correction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

@ApplicationScoped
class Corrections {

    private static final int MOST = 500;

    @PersistenceContext
    EntityManager entityManager;

    void add(Correction correction) {
        entityManager.persist(correction);
    }

    /** Oldest first. */
    List<Correction> of(String caseNumber) {
        return entityManager
                .createQuery("select c from Correction c where c.caseNumber = :number order by c.id", Correction.class)
                .setParameter("number", caseNumber)
                .setMaxResults(MOST)
                .getResultList();
    }
}
