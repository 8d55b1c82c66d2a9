package org.suqiu.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.suqiu.rules.NotFound;

@ApplicationScoped
public class SupervisionOrders {

    private static final int MOST = 200;

    @PersistenceContext
    EntityManager entityManager;

    void add(SupervisionOrder order) {
        entityManager.persist(order);
    }

    /** An order of another case is none of this one. */
    SupervisionOrder byId(String caseNumber, long id) {
        return of(caseNumber).stream()
                .filter(order -> order.id() == id)
                .findFirst()
                .orElseThrow(() -> new NotFound("supervision-order"));
    }

    Optional<SupervisionOrder> openOf(String caseNumber) {
        return of(caseNumber).stream().filter(SupervisionOrder::isOpen).findFirst();
    }

    /** Oldest first. */
    public List<SupervisionOrder> of(String caseNumber) {
        return entityManager
                .createQuery(
                        "select o from SupervisionOrder o where o.caseNumber = :number order by o.id",
                        SupervisionOrder.class)
                .setParameter("number", caseNumber)
                .setMaxResults(MOST)
                .getResultList();
    }
}
