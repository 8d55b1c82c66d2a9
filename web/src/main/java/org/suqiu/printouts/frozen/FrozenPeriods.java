package org.suqiu.printouts.frozen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.suqiu.printouts.Wanted;
import org.suqiu.statistics.Period;

@ApplicationScoped
class FrozenPeriods {

    private static final String COPY = "insert into frozen_row"
            + " (period, event_id, case_number, kind, figure, county_code, office_code, on_day, amount)"
            + " select ?1, id, case_number, kind, figure, county_code, office_code, on_day, amount"
            + " from counted_event where on_day between ?2 and ?3";

    @PersistenceContext
    EntityManager entityManager;

    Optional<FrozenPeriod> named(String name) {
        return Optional.ofNullable(entityManager.find(FrozenPeriod.class, name));
    }

    Optional<FrozenPeriod> of(Period period) {
        return entityManager
                .createQuery("select p from FrozenPeriod p where p.from = :from and p.to = :to", FrozenPeriod.class)
                .setParameter("from", period.from())
                .setParameter("to", period.to())
                .getResultStream()
                .findFirst();
    }

    /** Newest first. */
    List<FrozenPeriod> all() {
        return entityManager
                .createQuery("select p from FrozenPeriod p order by p.to desc, p.from desc", FrozenPeriod.class)
                .getResultList();
    }

    void add(FrozenPeriod period, List<FrozenPrintout> printouts) {
        entityManager.persist(period);
        printouts.forEach(entityManager::persist);
    }

    /** In the database itself: a year has millions. @return how many */
    int copyRows(CalendarPeriod closed) {
        return entityManager
                .createNativeQuery(COPY)
                .setParameter(1, closed.name())
                .setParameter(2, closed.period().from())
                .setParameter(3, closed.period().to())
                .executeUpdate();
    }

    Optional<FrozenPrintout> printout(FrozenPeriod period, String key, Wanted wanted) {
        return entityManager
                .createQuery(
                        "select p from FrozenPrintout p where p.period = :period and p.key = :key"
                                + " and p.kind = :kind and p.view = :view and p.language = :language",
                        FrozenPrintout.class)
                .setParameter("period", period.name())
                .setParameter("key", key)
                .setParameter("kind", wanted.kind())
                .setParameter("view", wanted.view())
                .setParameter("language", wanted.locale().toLanguageTag())
                .getResultStream()
                .findFirst();
    }

    List<KeptPrintout> printoutsOf(FrozenPeriod period) {
        return entityManager
                .createQuery(
                        "select new org.suqiu.printouts.frozen.KeptPrintout(p.key, p.kind, p.view, p.language, p.sha256)"
                                + " from FrozenPrintout p where p.period = :period order by p.id",
                        KeptPrintout.class)
                .setParameter("period", period.name())
                .getResultList();
    }

    /** A month, and the quarter and the year around it, as far as they are closed. */
    List<FrozenPeriod> holding(LocalDate day) {
        return entityManager
                .createQuery(
                        "select p from FrozenPeriod p where :day between p.from and p.to order by p.name",
                        FrozenPeriod.class)
                .setParameter("day", day)
                .getResultList();
    }
}
