package org.suqiu.mediation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.suqiu.casefile.CaseFile;
import org.suqiu.rules.NotFound;
import org.suqiu.rules.RuleViolation;

@ApplicationScoped
public class Mediations {

    /** More than any mediation has. */
    private static final int MOST = 200;

    @PersistenceContext
    EntityManager entityManager;

    public Optional<Mediation> of(String caseNumber) {
        return Optional.ofNullable(entityManager.find(Mediation.class, caseNumber));
    }

    List<Mediation> about(List<String> caseNumbers) {
        return entityManager
                .createQuery("select m from Mediation m where m.caseNumber in :numbers", Mediation.class)
                .setParameter("numbers", caseNumbers)
                .getResultList();
    }

    Mediation ofCase(CaseFile caseFile) {
        return of(caseFile.number()).orElseThrow(() -> new NotFound("mediation"));
    }

    /** @throws RuleViolation unless it ended with a promise */
    Mediation promised(CaseFile caseFile) {
        return of(caseFile.number())
                .filter(Mediation::isSuccess)
                .orElseThrow(() -> new RuleViolation("nothing-was-promised", caseFile.number()));
    }

    public Optional<EarlierConclusion> earlierOf(String caseNumber) {
        return Optional.ofNullable(entityManager.find(EarlierConclusion.class, caseNumber));
    }

    public List<Performance> performancesOf(String caseNumber) {
        return all(Performance.class, caseNumber);
    }

    /** In the order in which they were called. */
    public List<MediationSession> sessionsOf(String caseNumber) {
        return all(MediationSession.class, caseNumber);
    }

    public Payments paymentsOf(Mediation mediation, String caseNumber) {
        return Payments.of(mediation, performancesOf(caseNumber));
    }

    public List<NonPerformance> nonPerformancesOf(String caseNumber) {
        return all(NonPerformance.class, caseNumber);
    }

    public List<Consent> consentsOf(String caseNumber) {
        return all(Consent.class, caseNumber);
    }

    /** In the order in which they were entered. */
    <T> List<T> all(Class<T> type, String caseNumber) {
        return entityManager
                .createQuery(
                        "select e from %s e where e.caseNumber = :number order by e.id".formatted(type.getSimpleName()),
                        type)
                .setParameter("number", caseNumber)
                .setMaxResults(MOST)
                .getResultList();
    }

    void add(Object entered) {
        entityManager.persist(entered);
    }
}
