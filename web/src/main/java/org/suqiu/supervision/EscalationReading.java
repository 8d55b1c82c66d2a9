package org.suqiu.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import org.suqiu.identity.Actor;
import org.suqiu.identity.Role;

/** What was put before the supervisor, and before the head of an office. */
@ApplicationScoped
public class EscalationReading {

    @PersistenceContext
    EntityManager entityManager;

    /** Newest first; a head sees the own office's. Violation reports are the head's business alone. */
    @Transactional
    public List<Escalation> of(Actor reader, long beforeId, int most) {
        boolean everywhere = reader.is(Role.SUPERVISOR);
        return entityManager
                .createQuery(
                        "select e from Escalation e left join CaseFile c on c.number = e.caseNumber where e.id < :before"
                                + " and (:everywhere = true and (c.number is null"
                                + " or c.kind <> org.suqiu.casefile.Kind.VIOLATION_REPORT)"
                                + " or e.officeCode = :office) order by e.id desc",
                        Escalation.class)
                .setParameter("before", beforeId)
                .setParameter("everywhere", everywhere)
                .setParameter("office", reader.officeCode() == null ? "" : reader.officeCode())
                .setMaxResults(most)
                .getResultList();
    }
}
