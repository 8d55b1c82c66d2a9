package org.suqiu.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;

@ApplicationScoped
class AccessTokens {

    @PersistenceContext
    EntityManager entityManager;

    void add(AccessToken token) {
        entityManager.persist(token);
    }

    Optional<TokenHolder> holder(String hash, Instant now) {
        return entityManager
                .createQuery(
                        "select s, t.expiresAt from AccessToken t join StaffMember s on s.username = t.username"
                                + " where t.hash = :hash and t.expiresAt > :now and s.active",
                        Object[].class)
                .setParameter("hash", hash)
                .setParameter("now", now)
                .getResultStream()
                .findFirst()
                .map(row -> new TokenHolder(((StaffMember) row[0]).actor(), (Instant) row[1]));
    }

    void remove(String hash) {
        entityManager
                .createQuery("delete from AccessToken t where t.hash = :hash")
                .setParameter("hash", hash)
                .executeUpdate();
    }

    void removeAllOf(String username) {
        entityManager
                .createQuery("delete from AccessToken t where t.username = :username")
                .setParameter("username", username)
                .executeUpdate();
    }

    void removeExpired(Instant now) {
        entityManager
                .createQuery("delete from AccessToken t where t.expiresAt <= :now")
                .setParameter("now", now)
                .executeUpdate();
    }
}
