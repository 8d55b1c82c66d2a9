package org.suqiu.calendar;

import java.util.ArrayList;
import java.util.List;

/**
 * A year was published, in a transaction that is still open. Who keeps due dates computes them again with the calendars as
 * they are now, and adds what moved.
 *
 * @param region {@link WorkCalendar#NATIONAL} concerns every region
 * @param moved grows as the observers work
 */
public record CalendarPublished(String region, int year, List<MovedDate> moved) {

    static CalendarPublished of(CalendarYearKey key) {
        return new CalendarPublished(key.region(), key.year(), new ArrayList<>());
    }
}
