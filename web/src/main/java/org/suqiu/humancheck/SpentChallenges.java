package org.suqiu.humancheck;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;

/** So that no solution counts twice, not even after the server started anew. Each in a transaction of its own. */
@ApplicationScoped
public class SpentChallenges {

    @PersistenceContext
    EntityManager entityManager;

    @Transactional(TxType.REQUIRES_NEW)
    public boolean isSpent(String challenge) {
        return entityManager.find(SpentChallenge.class, challenge) != null;
    }

    /** Fails for one that is spent already. Those that have expired since are forgotten. */
    @Transactional(TxType.REQUIRES_NEW)
    public void spend(String challenge, Instant now) {
        entityManager
                .createQuery("delete from SpentChallenge s where s.spentAt < :limit")
                .setParameter("limit", now.minus(Challenger.GOOD_FOR))
                .executeUpdate();
        entityManager.persist(new SpentChallenge(challenge, now));
        entityManager.flush();
    }
}
