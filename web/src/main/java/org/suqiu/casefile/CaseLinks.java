package org.suqiu.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
public class CaseLinks {

    private static final int MOST = 500;

    @PersistenceContext
    EntityManager entityManager;

    public void add(CaseLink link) {
        entityManager.persist(link);
    }

    public Optional<CaseLink> between(String later, String earlier) {
        return Optional.ofNullable(entityManager.find(CaseLink.class, new CaseLink.Ends(later, earlier)));
    }

    /** Both directions; whoever shows them leaves out what the reader may not see. */
    public List<CaseLink> of(String caseNumber) {
        return entityManager
                .createQuery(
                        "select l from CaseLink l where l.ends.later = :number or l.ends.earlier = :number"
                                + " order by l.linkedAt",
                        CaseLink.class)
                .setParameter("number", caseNumber)
                .setMaxResults(MOST)
                .getResultList();
    }

    /** The later cases that stand so to this one, such as all that were joined to it. */
    public List<String> laterOf(String caseNumber, Relation relation) {
        return entityManager
                .createQuery(
                        "select l.ends.later from CaseLink l where l.ends.earlier = :number and l.relation = :relation"
                                + " order by l.linkedAt",
                        String.class)
                .setParameter("number", caseNumber)
                .setParameter("relation", relation)
                .setMaxResults(MOST)
                .getResultList();
    }

    /** The earlier case that this one stands so to. */
    public Optional<String> earlierOf(String caseNumber, Relation relation) {
        return of(caseNumber).stream()
                .filter(link -> link.relation() == relation && link.later().equals(caseNumber))
                .map(CaseLink::earlier)
                .findFirst();
    }
}
