package org.suqiu.calendar;

/** What a day is, and why. */
public enum DayKind {
    WORKING_DAY(true),
    /** A Saturday or Sunday that is worked in exchange for a day off. */
    MAKE_UP_DAY(true),
    WEEKEND(false),
    NATIONAL_HOLIDAY(false),
    REGIONAL_HOLIDAY(false);

    private final boolean worked;

    DayKind(boolean worked) {
        this.worked = worked;
    }

    public boolean isWorked() {
        return worked;
    }
}
