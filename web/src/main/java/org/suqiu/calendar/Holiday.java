package org.suqiu.calendar;

import java.time.LocalDate;

/**
 * A named day off, as published.
 *
 * @param nameEn may be null
 * @param statutory a 法定节假日 itself, not a day that was moved next to one
 */
public record Holiday(LocalDate on, String name, String nameEn, boolean statutory) {

    public Holiday(LocalDate on, String name) {
        this(on, name, null, false);
    }

    String englishName() {
        return nameEn == null ? name : nameEn;
    }

    Holiday asStatutory() {
        return new Holiday(on, name, nameEn, true);
    }

    Holiday named(String english) {
        return new Holiday(on, name, english, statutory);
    }
}
