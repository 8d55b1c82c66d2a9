package org.suqiu.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

/** Which parts of the demo data are there, so that a start that was broken off goes on where it stopped. */
@ApplicationScoped
class DemoMarks {

    @PersistenceContext
    EntityManager entityManager;

    @Transactional
    boolean has(String part) {
        return entityManager.find(DemoMark.class, DemoMark.nameOf(part)) != null;
    }

    /** @return what was kept with the mark; the part must be there */
    @Transactional
    String content(String part) {
        return entityManager.find(DemoMark.class, DemoMark.nameOf(part)).content;
    }

    @Transactional
    void set(String part, String content) {
        entityManager.persist(new DemoMark(part, content));
    }
}
