package org.suqiu.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import org.suqiu.casefile.AlarmKind;
import org.suqiu.identity.Actor;

/** What was put before the supervisor, the head of an office, and whom else the rule of the step names. */
@ApplicationScoped
public class EscalationReading {

    @PersistenceContext
    EntityManager entityManager;

    /** Newest first. */
    @Transactional
    public List<Escalation> of(Actor reader, AlarmKind kind, long beforeId, int most) {
        var hearing = new Hearing(reader);
        var select = entityManager.createQuery(
                "select e from Escalation e left join CaseFile c on c.number = e.caseNumber"
                        + " where e.id < :before and e.kind = :kind and " + hearing.condition() + " order by e.id desc",
                Escalation.class);
        hearing.parameters().forEach(select::setParameter);
        return select.setParameter("before", beforeId)
                .setParameter("kind", kind)
                .setMaxResults(most)
                .getResultList();
    }
}
