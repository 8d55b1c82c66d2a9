package org.suqiu.calendar;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** One year of one region's calendar, as an administrator published it last. */
@Entity
@Table(name = "calendar_year")
public class CalendarYear {

    @EmbeddedId
    CalendarYearKey key;

    int edition;

    @Column(name = "published_at")
    Instant publishedAt;

    @Column(name = "published_by")
    String publishedBy;

    @ElementCollection
    @CollectionTable(
            name = "calendar_day",
            joinColumns = {
                @JoinColumn(name = "region", referencedColumnName = "region"),
                @JoinColumn(name = "of_year", referencedColumnName = "of_year")
            })
    List<CalendarDay> days = new ArrayList<>();

    protected CalendarYear() {}

    CalendarYear(CalendarYearKey key) {
        this.key = key;
    }

    /** Puts these days in the place of all that was entered before, as a new edition. */
    void publish(List<CalendarDay> published, String by, Instant now) {
        days = new ArrayList<>(published);
        edition++;
        publishedAt = now;
        publishedBy = by;
    }

    int edition() {
        return edition;
    }

    YearCalendar asPublished() {
        return new YearCalendar(
                key.region(),
                key.year(),
                edition,
                daysInOrder()
                        .filter(CalendarDay::isOff)
                        .map(CalendarDay::asHoliday)
                        .toList(),
                daysInOrder()
                        .filter(day -> !day.isOff())
                        .map(day -> new MakeUpDay(day.on()))
                        .toList());
    }

    private Stream<CalendarDay> daysInOrder() {
        return days.stream().sorted(Comparator.comparing(CalendarDay::on));
    }
}
