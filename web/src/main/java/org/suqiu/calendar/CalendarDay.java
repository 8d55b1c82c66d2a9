package org.suqiu.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/** A day off or a make-up day, as it is kept. */
@Embeddable
public record CalendarDay(
        @Column(name = "on_day") LocalDate on,
        @Enumerated(EnumType.STRING) @Column(name = "kind") DayChange change,
        String name,
        @Column(name = "name_en") String nameEn,
        boolean statutory) {

    static CalendarDay of(Holiday holiday) {
        return new CalendarDay(holiday.on(), DayChange.DAY_OFF, holiday.name(), holiday.nameEn(), holiday.statutory());
    }

    static CalendarDay of(MakeUpDay day) {
        return new CalendarDay(day.on(), DayChange.MAKE_UP, MakeUpDay.NAME, MakeUpDay.NAME_EN, false);
    }

    boolean isOff() {
        return change == DayChange.DAY_OFF;
    }

    Holiday asHoliday() {
        return new Holiday(on, name, nameEn, statutory);
    }
}
