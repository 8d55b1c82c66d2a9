package org.suqiu.callback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import org.suqiu.rules.NotFound;

@ApplicationScoped
class CallBacks {

    @PersistenceContext
    EntityManager entityManager;

    void add(CallBack callBack) {
        entityManager.persist(callBack);
    }

    CallBack byId(long id) {
        return found(entityManager.find(CallBack.class, id));
    }

    /** Two who take the same one wait for each other, and the second hears that it is taken. */
    CallBack toChange(long id) {
        return found(entityManager.find(CallBack.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    private static CallBack found(CallBack callBack) {
        if (callBack == null) {
            throw new NotFound("call-back");
        }
        return callBack;
    }

    /** What waits longest first, and so what is overdue. @param after the last one of the page before, or null */
    List<CallBack> open(Position after, int most) {
        var query = entityManager.createQuery(
                "select c from CallBack c where c.doneAt is null"
                        + (after == null ? "" : " and (c.dueAt > :at or (c.dueAt = :at and c.id > :id))")
                        + " order by c.dueAt, c.id",
                CallBack.class);
        if (after != null) {
            query.setParameter("at", after.dueAt()).setParameter("id", after.id());
        }
        return query.setMaxResults(most).getResultList();
    }

    /** Where a page of the list ends. */
    record Position(Instant dueAt, long id) {}
}
