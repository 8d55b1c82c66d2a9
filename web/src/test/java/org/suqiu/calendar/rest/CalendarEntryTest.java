package org.suqiu.calendar.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.suqiu.calendar.CalendarFixture;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CalendarEntryTest {

    @Test
    void until_september_nothing_is_missing() {
        assertThat(CalendarEntry.all(CalendarFixture.book(), LocalDate.of(2026, 9, 30)))
                .hasSize(10)
                .allMatch(CalendarEntry::published);
    }

    @Test
    void from_october_on_the_next_year_is_asked_for() {
        assertThat(CalendarEntry.all(CalendarFixture.book(), LocalDate.of(2026, 10, 1)))
                .hasSize(12)
                .contains(new CalendarEntry("CN", 2027, null, false), new CalendarEntry("65", 2027, null, false));
    }
}
