package org.suqiu.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;

@ApplicationScoped
class ClockOffsets {

    @PersistenceContext
    EntityManager entityManager;

    @Transactional
    Duration kept() {
        ClockOffset offset = entityManager.find(ClockOffset.class, ClockOffset.NAME);
        return offset == null ? Duration.ZERO : offset.duration();
    }

    /** Apart from every other transaction: what a job did at that moment must not be later than the clock after a crash. */
    @Transactional(TxType.REQUIRES_NEW)
    void keep(Duration duration) {
        ClockOffset offset = entityManager.find(ClockOffset.class, ClockOffset.NAME);
        if (offset == null) {
            offset = ClockOffset.none();
            entityManager.persist(offset);
        }
        offset.become(duration);
    }
}
