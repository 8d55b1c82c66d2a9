package org.suqiu.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

@ApplicationScoped
public class SpotChecks {

    private static final int MOST = 200;

    @PersistenceContext
    EntityManager entityManager;

    void add(SpotCheck spotCheck) {
        entityManager.persist(spotCheck);
    }

    /** Oldest first. */
    public List<SpotCheck> of(String caseNumber) {
        return entityManager
                .createQuery("select s from SpotCheck s where s.caseNumber = :number order by s.id", SpotCheck.class)
                .setParameter("number", caseNumber)
                .setMaxResults(MOST)
                .getResultList();
    }
}
