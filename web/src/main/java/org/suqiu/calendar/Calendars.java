package org.suqiu.calendar;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The calendars that are in force, kept in memory. A publication on this server counts at once, inside its own transaction
 * and for all others after the commit; one on another server after at most {@link #RECHECK}.
 */
@ApplicationScoped
public class Calendars {

    private static final Duration RECHECK = Duration.ofSeconds(30);

    @PersistenceContext
    EntityManager entityManager;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry transactions;

    private final AtomicReference<HeldBook> held = new AtomicReference<>();

    /** The calendar of {@link WorkCalendar#NATIONAL}, or of a region's division code such as {@code 65}. */
    public WorkCalendar of(String region) {
        return book().of(region);
    }

    public CalendarBook book() {
        CalendarBook unpublished = PublishingTransaction.bookOf(transactions);
        return unpublished == null ? heldBook() : unpublished;
    }

    /** To be called inside the publishing transaction, once its changes are flushed. */
    public void published() {
        PublishingTransaction.show(transactions, read(), () -> held.set(null));
    }

    private CalendarBook heldBook() {
        HeldBook before = held.get();
        if (before != null && before.isYoungerThan(RECHECK)) {
            return before.book();
        }
        long editions = editions();
        HeldBook now = before != null && before.editions() == editions
                ? HeldBook.of(before.book(), editions)
                : HeldBook.of(read(), editions);
        // A publication meanwhile has emptied the place: then what was read here is not kept.
        held.compareAndSet(before, now);
        return now.book();
    }

    private long editions() {
        return entityManager
                .createQuery("select coalesce(sum(y.edition), 0) from CalendarYear y", Long.class)
                .setFlushMode(FlushModeType.COMMIT)
                .getSingleResult();
    }

    private CalendarBook read() {
        return new CalendarBook(entityManager
                .createQuery("select distinct y from CalendarYear y left join fetch y.days", CalendarYear.class)
                .setFlushMode(FlushModeType.COMMIT)
                .getResultList()
                .stream()
                .map(CalendarYear::asPublished)
                .toList());
    }
}
