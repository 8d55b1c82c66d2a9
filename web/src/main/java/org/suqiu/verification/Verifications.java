package org.suqiu.verification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.suqiu.casefile.CaseText;

@ApplicationScoped
public class Verifications {

    @PersistenceContext
    EntityManager entityManager;

    public Optional<Verification> of(String caseNumber) {
        return Optional.ofNullable(entityManager.find(Verification.class, caseNumber));
    }

    Verification begun(String caseNumber) {
        return of(caseNumber).orElseGet(() -> new Verification(caseNumber));
    }

    void keep(Verification verification) {
        entityManager.persist(verification);
    }

    void add(Penalty penalty) {
        entityManager.persist(penalty);
    }

    public List<Penalty> penaltiesOf(String caseNumber) {
        return entityManager
                .createQuery(
                        "select p from Penalty p where p.caseNumber = :number order by p.imposedOn, p.id",
                        Penalty.class)
                .setParameter("number", caseNumber)
                .setMaxResults(500)
                .getResultList();
    }

    /** What was imposed with the filing and since, corrections included. */
    long penaltyOf(String caseNumber) {
        long since = entityManager
                .createQuery(
                        "select coalesce(sum(p.amountFen), 0L) from Penalty p where p.caseNumber = :number", Long.class)
                .setParameter("number", caseNumber)
                .getSingleResult();
        return since + of(caseNumber).map(Verification::penaltyFen).orElse(0L);
    }

    List<CaseText> reasonsAbout(List<String> numbers) {
        return entityManager
                .createQuery(
                        "select new org.suqiu.casefile.CaseText(v.caseNumber, v.reasons) from Verification v"
                                + " where v.caseNumber in :numbers and v.reasons is not null",
                        CaseText.class)
                .setParameter("numbers", numbers)
                .getResultList();
    }
}
