package org.suqiu.calendar;

import static org.suqiu.identity.ActorFixture.ADMIN;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.transaction.Status;
import java.time.Instant;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.suqiu.casefile.FiredEvents;
import org.suqiu.rules.ReadVersion;
import org.suqiu.slice.RealDatabase;

/** The calendar desk on a real database, without a server around it. */
class CalendarOffice implements AutoCloseable {

    private static final ReadVersion ANY = new ReadVersion(null);
    private static final Instant NOW = Instant.parse("2026-11-10T01:00:00Z");

    private final EntityManagerFactory factory;
    private final EntityManager entityManager;
    private final OneTransaction transaction = new OneTransaction();
    private final Calendars calendars = new Calendars();
    private Consumer<CalendarPublished> observer = event -> {};

    CalendarOffice(DataSource database) {
        factory = RealDatabase.entities(database, CalendarYear.class);
        entityManager = factory.createEntityManager();
        calendars.entityManager = entityManager;
        calendars.transactions = transaction;
    }

    Calendars calendars() {
        return calendars;
    }

    void whenPublished(Consumer<CalendarPublished> does) {
        observer = does;
    }

    Publication publishes(String region, int year, Announcement announcement) {
        return inOneTransaction(() -> desk().publish(region, year, ANY, announcement, ADMIN, NOW));
    }

    Publication previews(String region, int year, Announcement announcement) {
        return inOneTransaction(() -> desk().preview(region, year, ANY, announcement, ADMIN, NOW));
    }

    private CalendarDesk desk() {
        var desk = new CalendarDesk();
        desk.entityManager = entityManager;
        desk.calendars = calendars;
        desk.publications = new Observed();
        desk.acted = new FiredEvents<>();
        desk.transactions = transaction;
        return desk;
    }

    private Publication inOneTransaction(Supplier<Publication> work) {
        entityManager.getTransaction().begin();
        transaction.begin();
        Publication publication = work.get();
        if (transaction.getRollbackOnly()) {
            entityManager.getTransaction().rollback();
            transaction.complete(Status.STATUS_ROLLEDBACK);
        } else {
            entityManager.getTransaction().commit();
            transaction.complete(Status.STATUS_COMMITTED);
        }
        entityManager.clear();
        return publication;
    }

    @Override
    public void close() {
        entityManager.close();
        factory.close();
    }

    private class Observed extends FiredEvents<CalendarPublished> {

        @Override
        public void fire(CalendarPublished event) {
            observer.accept(event);
        }
    }
}
