package org.suqiu.papers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import org.suqiu.papers.form.PaperForm;
import org.suqiu.papers.form.PaperNumber;

/** Gives numbers without gaps: in the transaction that issues, so that one which fails gives its number back. */
@ApplicationScoped
class PaperNumbers {

    @PersistenceContext
    EntityManager entityManager;

    /** Whoever issues the same form in the same office waits until this transaction ends. */
    PaperNumber take(String officeCode, PaperForm form, int year) {
        var key = new PaperCounter.Key(officeCode, form, year);
        var counter = entityManager.find(PaperCounter.class, key, LockModeType.PESSIMISTIC_WRITE);
        if (counter == null) {
            counter = new PaperCounter(key);
            entityManager.persist(counter);
        }
        return new PaperNumber(year, counter.next());
    }
}
