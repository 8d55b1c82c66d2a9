package org.suqiu.calendar.rest;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.stream.Stream;
import org.suqiu.calendar.CalendarBook;
import org.suqiu.calendar.YearCalendar;

/**
 * One year of a region.
 *
 * @param edition null where the year still has to be entered: due dates in it are provisional
 * @param published the national and the regional calendar of that year are both entered
 */
public record CalendarEntry(String region, int year, Integer edition, boolean published) {

    /** The country announces the next year's holidays in autumn: from then on the administrator is reminded. */
    private static final Month ANNOUNCED_FROM = Month.OCTOBER;

    static List<CalendarEntry> all(CalendarBook book, LocalDate today) {
        return Stream.concat(entered(book), missing(book, today)).toList();
    }

    private static Stream<CalendarEntry> entered(CalendarBook book) {
        return book.years().stream()
                .map(year -> new CalendarEntry(
                        year.region(),
                        year.year(),
                        year.edition(),
                        book.of(year.region()).isPublished(year.year())));
    }

    private static Stream<CalendarEntry> missing(CalendarBook book, LocalDate today) {
        int wanted = today.getMonth().compareTo(ANNOUNCED_FROM) < 0 ? today.getYear() : today.getYear() + 1;
        return book.years().stream()
                .map(YearCalendar::region)
                .distinct()
                .filter(region -> book.year(region, wanted).isEmpty())
                .map(region -> new CalendarEntry(region, wanted, null, false));
    }
}
