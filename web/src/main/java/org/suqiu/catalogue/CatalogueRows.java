package org.suqiu.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** The catalogue as it is stored. */
@ApplicationScoped
class CatalogueRows {

    @PersistenceContext
    EntityManager entityManager;

    List<Category> categories() {
        return entityManager
                .createQuery("select c from Category c order by c.ordinal, c.code", Category.class)
                .getResultList();
    }

    List<CatalogueEntry> entries() {
        return entityManager
                .createQuery("select e from CatalogueEntry e order by e.ordinal, e.code", CatalogueEntry.class)
                .getResultList();
    }

    Optional<Category> category(String code) {
        return Optional.ofNullable(entityManager.find(Category.class, code));
    }

    Optional<Category> toChange(String code) {
        return Optional.ofNullable(entityManager.find(Category.class, code, LockModeType.PESSIMISTIC_WRITE));
    }

    int lastOrdinal() {
        return entityManager
                .createQuery("select coalesce(max(c.ordinal), 0) from Category c", Integer.class)
                .getSingleResult();
    }

    void add(Category category) {
        entityManager.persist(category);
    }

    void flush() {
        entityManager.flush();
    }
}
