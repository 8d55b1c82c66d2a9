package org.suqiu.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** Counts one search in vain, in a transaction of its own: reading a list changes nothing else. */
@ApplicationScoped
class MissCount {

    @PersistenceContext
    EntityManager entityManager;

    @Transactional(TxType.REQUIRES_NEW)
    public void add(Miss.Key key) {
        Miss miss = entityManager.find(Miss.class, key, LockModeType.PESSIMISTIC_WRITE);
        if (miss == null) {
            entityManager.persist(new Miss(key));
        } else {
            miss.again();
        }
    }
}
