package org.suqiu.calendar.rest;

import java.util.List;
import org.suqiu.calendar.CalendarBook;

/** All years that are entered, in the manner of every list of the API. */
public record CalendarList(List<Entry> items, String next) {

    static CalendarList of(CalendarBook book) {
        return new CalendarList(
                book.years().stream()
                        .map(year -> new Entry(
                                year.region(),
                                year.year(),
                                year.edition(),
                                book.of(year.region()).isPublished(year.year())))
                        .toList(),
                null);
    }

    /** One year; it is published when the national and the regional calendar are both entered. */
    public record Entry(String region, int year, int edition, boolean published) {}
}
