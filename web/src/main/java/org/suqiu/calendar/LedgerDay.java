package org.suqiu.calendar;

import java.time.LocalDate;

/**
 * One line of a ledger.
 *
 * @param number which day of the limit it is, from 1, running on through an extension; null when it is not counted
 * @param name what explains the line, such as 古尔邦节; null where the reason says enough
 * @param nameEn the same in English
 */
public record LedgerDay(LocalDate on, Integer number, LedgerReason kind, String name, String nameEn) {

    static LedgerDay start(Day day) {
        return new LedgerDay(day.on(), null, LedgerReason.START_DAY, day.name(), day.nameEn());
    }

    static LedgerDay counted(Day day, int number, boolean extension, boolean workingDaysOnly) {
        LedgerReason reason = workingDaysOnly ? LedgerReason.of(day.kind()) : LedgerReason.COUNTED;
        return new LedgerDay(day.on(), number, extension ? LedgerReason.EXTENSION : reason, day.name(), day.nameEn());
    }

    static LedgerDay leftOut(Day day) {
        return new LedgerDay(day.on(), null, LedgerReason.of(day.kind()), day.name(), day.nameEn());
    }

    static LedgerDay paused(LocalDate on) {
        return new LedgerDay(on, null, LedgerReason.PAUSE, "鉴定、检测", "Appraisal or testing");
    }

    static LedgerDay movedEnd(LocalDate on) {
        return new LedgerDay(on, null, LedgerReason.MOVED_END, "节假日顺延", "Moved past the holiday");
    }
}
