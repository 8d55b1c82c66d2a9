package org.suqiu.mediation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
public class Mediations {

    @PersistenceContext
    EntityManager entityManager;

    public Optional<Mediation> of(String caseNumber) {
        return Optional.ofNullable(entityManager.find(Mediation.class, caseNumber));
    }

    public List<Performance> performancesOf(String caseNumber) {
        return entityManager
                .createQuery(
                        "select p from Performance p where p.caseNumber = :number order by p.id", Performance.class)
                .setParameter("number", caseNumber)
                .setMaxResults(200)
                .getResultList();
    }

    void add(Mediation mediation) {
        entityManager.persist(mediation);
    }

    void add(Performance performance) {
        entityManager.persist(performance);
    }
}
