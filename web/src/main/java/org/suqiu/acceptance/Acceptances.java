package org.suqiu.acceptance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.suqiu.casefile.CaseText;

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

    List<CaseText> reasonsAbout(List<String> numbers) {
        return entityManager
                .createQuery(
                        "select new org.suqiu.casefile.CaseText(a.caseNumber, a.reasons) from Acceptance a"
                                + " where a.caseNumber in :numbers and a.reasons is not null",
                        CaseText.class)
                .setParameter("numbers", numbers)
                .getResultList();
    }
}
