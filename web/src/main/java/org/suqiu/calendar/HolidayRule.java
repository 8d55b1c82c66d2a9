package org.suqiu.calendar;

import java.time.LocalDate;

/**
 * From which days the end of a limit in natural days moves on. The law says: the first day after the statutory holiday
 * (Order 121, Art. 45); how far that reaches is policy. No rule but the widest is moved by an ordinary Sunday or a
 * regional festival.
 */
public enum HolidayRule {
    /** The whole block of national days off, moved days and weekend included. The default. */
    BLOCK {
        @Override
        boolean movesFrom(LocalDate day, WorkCalendar calendar) {
            return calendar.holidayBlock(day).isPresent();
        }
    },
    EVERY_NON_WORKING_DAY {
        @Override
        boolean movesFrom(LocalDate day, WorkCalendar calendar) {
            return !calendar.isWorkingDay(day);
        }
    },
    STATUTORY_DAYS {
        @Override
        boolean movesFrom(LocalDate day, WorkCalendar calendar) {
            return calendar.isStatutoryHoliday(day);
        }
    };

    abstract boolean movesFrom(LocalDate day, WorkCalendar calendar);
}
