package org.suqiu.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class Townships {

    @PersistenceContext
    EntityManager entityManager;

    List<Township> all() {
        return entityManager
                .createQuery("select t from Township t order by t.code", Township.class)
                .getResultList();
    }

    Optional<Township> toChange(String code) {
        return Optional.ofNullable(entityManager.find(Township.class, code, LockModeType.PESSIMISTIC_WRITE));
    }

    void add(Township township) {
        entityManager.persist(township);
    }

    /** So that its new version can be told. */
    void flush() {
        entityManager.flush();
    }
}
