package org.suqiu.calendar;

import java.time.LocalDate;

/**
 * One day of a calendar, with the reason why it is worked or not.
 *
 * @param name the festival or 调休上班; null on an ordinary day
 * @param nameEn the same in English
 */
public record Day(LocalDate on, DayKind kind, String name, String nameEn) {

    static Day plain(LocalDate on, DayKind kind) {
        return new Day(on, kind, null, null);
    }

    static Day off(DayKind kind, Holiday holiday) {
        return new Day(holiday.on(), kind, holiday.name(), holiday.englishName());
    }

    static Day makeUp(LocalDate on) {
        return new Day(on, DayKind.MAKE_UP_DAY, MakeUpDay.NAME, MakeUpDay.NAME_EN);
    }

    public boolean isWorked() {
        return kind.isWorked();
    }
}
