package org.suqiu.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.suqiu.rules.NotFound;

@ApplicationScoped
public class Approvals {

    @PersistenceContext
    EntityManager entityManager;

    void add(Approval approval) {
        entityManager.persist(approval);
    }

    Approval byId(long id) {
        Approval approval = entityManager.find(Approval.class, id);
        if (approval == null) {
            throw new NotFound("approval");
        }
        return approval;
    }

    public List<Approval> of(String caseNumber) {
        return entityManager
                .createQuery("select a from Approval a where a.caseNumber = :number order by a.id", Approval.class)
                .setParameter("number", caseNumber)
                .setMaxResults(100)
                .getResultList();
    }
}
