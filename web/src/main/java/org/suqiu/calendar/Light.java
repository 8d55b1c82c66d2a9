package org.suqiu.calendar;

import java.time.LocalDate;

/** How near a due date is, as shown on the worklist. */
public enum Light {
    GREEN,
    /** From 00:00 of the due date minus two working days. */
    AMBER,
    /** From 00:00 of the day after the due date. */
    RED;

    /** The light on a day; green where there is no due date, or its end is not known yet. */
    public static Light of(LocalDate today, LocalDate amberOn, LocalDate dueOn) {
        if (dueOn == null) {
            return GREEN;
        }
        if (today.isAfter(dueOn)) {
            return RED;
        }
        return today.isBefore(amberOn) ? GREEN : AMBER;
    }
}
