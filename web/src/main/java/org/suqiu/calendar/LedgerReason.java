package org.suqiu.calendar;

/** What a day is in the ledger of a due date, and why it was counted or left out. */
public enum LedgerReason {
    /** The day the limit starts from, which is not counted (Order 121, Art. 45). */
    START_DAY,
    COUNTED,
    /** Counted although it is a Saturday or Sunday. */
    MAKE_UP_DAY,
    WEEKEND,
    NATIONAL_HOLIDAY,
    REGIONAL_HOLIDAY,
    /** Time of appraisal or testing (Order 121, Art. 22). */
    PAUSE,
    /** The first day after the holiday that the last day fell on. */
    MOVED_END,
    /** Counted as part of an approved extension. */
    EXTENSION;

    static LedgerReason of(DayKind kind) {
        return kind == DayKind.WORKING_DAY ? COUNTED : valueOf(kind.name());
    }
}
