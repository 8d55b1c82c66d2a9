package org.suqiu.acceptance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.suqiu.rules.NotFound;

@ApplicationScoped
public class Demands {

    @PersistenceContext
    EntityManager entityManager;

    void add(Demand demand) {
        entityManager.persist(demand);
    }

    /** One after the other, the latest last. */
    public List<Demand> of(String caseNumber) {
        return entityManager
                .createQuery("select d from Demand d where d.caseNumber = :number order by d.id", Demand.class)
                .setParameter("number", caseNumber)
                .setMaxResults(200)
                .getResultList();
    }

    public Optional<Demand> latest(String caseNumber, DemandMatter matter) {
        return of(caseNumber).stream()
                .filter(demand -> demand.matter() == matter)
                .reduce((earlier, later) -> later);
    }

    Demand of(String caseNumber, long id) {
        return Optional.ofNullable(entityManager.find(Demand.class, id))
                .filter(demand -> demand.caseNumber.equals(caseNumber))
                .orElseThrow(() -> new NotFound("demand"));
    }

    Optional<Demand> openOf(String caseNumber) {
        return of(caseNumber).stream().filter(Demand::isOpen).findFirst();
    }
}
