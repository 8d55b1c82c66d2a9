package org.suqiu.acceptance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.CaseFiles;
import org.suqiu.identity.Actor;

/** The factors that the law of a case names; none where it names none, as Order 20. */
@ApplicationScoped
public class PurchaseFactors {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    CaseFiles caseFiles;

    @Transactional
    public List<PurchaseFactor> of(String number, Actor reader) {
        return of(caseFiles.visibleTo(reader, number));
    }

    List<PurchaseFactor> of(CaseFile caseFile) {
        return entityManager
                .createQuery(
                        "select f from PurchaseFactor f where f.place.pack = :pack order by f.ordinal",
                        PurchaseFactor.class)
                .setParameter("pack", caseFile.lawPack())
                .getResultList();
    }
}
