package org.suqiu.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;

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

    /**
     * Puts a year in the place of what was entered before, and lets the open cases be computed again.
     *
     * @throws org.suqiu.rules.InvalidInput naming every wrong date and name
     */
    public Publication publish(String region, int year, Announcement announcement, String by, Instant now) {
        new AnnouncementCheck(region, year, announcement).throwIfAny();
        var key = new CalendarYearKey(region, year);
        CalendarYear calendarYear = yearOf(key);
        calendarYear.publish(announcement.days(calendars.book()), by, now);
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
