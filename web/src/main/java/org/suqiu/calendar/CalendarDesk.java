package org.suqiu.calendar;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.suqiu.identity.Actor;
import org.suqiu.identity.StaffActed;
import org.suqiu.rules.ReadVersion;

/** Where an administrator publishes calendars. */
@ApplicationScoped
@Transactional
public class CalendarDesk {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Calendars calendars;

    @Inject
    Event<CalendarPublished> publications;

    @Inject
    Event<StaffActed> acted;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry transactions;

    /**
     * Puts a year in the place of what was entered before, and lets the open cases be computed again.
     *
     * @param read the edition that was read
     * @throws org.suqiu.rules.InvalidInput naming every wrong date and name
     */
    public Publication publish(
            String region, int year, ReadVersion read, Announcement announcement, Actor by, Instant now) {
        Publication publication = enter(region, year, read, announcement, by, now);
        String edition = "%s %d edition %d".formatted(region, year, publication.edition());
        acted.fire(new StaffActed(by, "CALENDAR_PUBLISHED", null, edition));
        return publication;
    }

    /** What would come of it. It is really done, for only that tells the truth, and then undone. */
    public Publication preview(
            String region, int year, ReadVersion read, Announcement announcement, Actor by, Instant now) {
        Publication publication = enter(region, year, read, announcement, by, now);
        transactions.setRollbackOnly();
        return publication;
    }

    private Publication enter(
            String region, int year, ReadVersion read, Announcement announcement, Actor by, Instant now) {
        new AnnouncementCheck(region, year, announcement).throwIfAny();
        var key = new CalendarYearKey(region, year);
        CalendarYear calendarYear = yearOf(key);
        read.require(calendarYear.edition());
        calendarYear.publish(announcement.days(calendars.book()), by.username(), now);
        entityManager.persist(calendarYear);
        entityManager.flush();
        calendars.published();
        var event = CalendarPublished.of(key);
        publications.fire(event);
        return new Publication(region, year, calendarYear.edition(), event.moved());
    }

    private CalendarYear yearOf(CalendarYearKey key) {
        CalendarYear known = entityManager.find(CalendarYear.class, key, LockModeType.PESSIMISTIC_WRITE);
        return known == null ? new CalendarYear(key) : known;
    }
}
