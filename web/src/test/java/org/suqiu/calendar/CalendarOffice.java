package org.suqiu.calendar;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.NotificationOptions;
import jakarta.enterprise.util.TypeLiteral;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.transaction.Status;
import java.lang.annotation.Annotation;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.hibernate.cfg.Configuration;
import org.suqiu.casefile.FiredEvents;
import org.suqiu.identity.Actor;
import org.suqiu.identity.Role;
import org.suqiu.rules.ReadVersion;

/** The calendar desk on a real database, without a server around it. */
class CalendarOffice implements AutoCloseable {

    private static final Actor ADMIN = new Actor("admin", "", Set.of(Role.ADMIN), null);
    private static final ReadVersion ANY = new ReadVersion(null);
    private static final Instant NOW = Instant.parse("2026-11-10T01:00:00Z");

    private final EntityManagerFactory factory;
    private final EntityManager entityManager;
    private final OneTransaction transaction = new OneTransaction();
    private final Calendars calendars = new Calendars();
    private Consumer<CalendarPublished> observer = event -> {};

    CalendarOffice(DataSource database) {
        var configuration = new Configuration().addAnnotatedClass(CalendarYear.class);
        configuration.getProperties().put("hibernate.connection.datasource", database);
        configuration.setProperty("hibernate.jdbc.time_zone", "UTC");
        factory = configuration.buildSessionFactory();
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

    /** Only what the desk uses: synchronous firing. */
    private class Observed implements Event<CalendarPublished> {

        @Override
        public void fire(CalendarPublished event) {
            observer.accept(event);
        }

        @Override
        public <U extends CalendarPublished> CompletionStage<U> fireAsync(U event) {
            throw new UnsupportedOperationException();
        }

        @Override
        public <U extends CalendarPublished> CompletionStage<U> fireAsync(U event, NotificationOptions options) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Event<CalendarPublished> select(Annotation... qualifiers) {
            throw new UnsupportedOperationException();
        }

        @Override
        public <U extends CalendarPublished> Event<U> select(Class<U> subtype, Annotation... qualifiers) {
            throw new UnsupportedOperationException();
        }

        @Override
        public <U extends CalendarPublished> Event<U> select(TypeLiteral<U> subtype, Annotation... qualifiers) {
            throw new UnsupportedOperationException();
        }
    }
}
