package org.suqiu.deadlines;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class Extensions {

    @PersistenceContext
    EntityManager entityManager;

    void add(Extension extension) {
        entityManager.persist(extension);
    }

    List<Extension> of(String caseNumber) {
        return entityManager
                .createQuery("select e from Extension e where e.caseNumber = :number order by e.id", Extension.class)
                .setParameter("number", caseNumber)
                .getResultList();
    }

    /** What waits for the head: one at most, for a second proposal is refused while one waits. */
    Optional<Extension> asked(String caseNumber) {
        return of(caseNumber).stream().filter(Extension::isAsked).findFirst();
    }
}
