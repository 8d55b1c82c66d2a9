package org.suqiu.deadlines;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.suqiu.casefile.AlarmKind;
import org.suqiu.casefile.Step;

@ApplicationScoped
public class AlarmRules {

    @PersistenceContext
    EntityManager entityManager;

    /** Nothing for a step of which nobody hears, such as the time in which a case may be given back. */
    public Optional<AlarmRule> of(Step step, AlarmKind kind) {
        return Optional.ofNullable(entityManager.find(AlarmRule.class, new AlarmRuleKey(step, kind)));
    }

    /** Of two who change the same rule the second sees what the first has changed. */
    Optional<AlarmRule> toChange(Step step, AlarmKind kind) {
        return Optional.ofNullable(
                entityManager.find(AlarmRule.class, new AlarmRuleKey(step, kind), LockModeType.PESSIMISTIC_WRITE));
    }

    void flush() {
        entityManager.flush();
    }

    List<AlarmRule> all() {
        return entityManager
                .createQuery("select r from AlarmRule r order by r.key.step, r.key.kind", AlarmRule.class)
                .getResultList();
    }
}
