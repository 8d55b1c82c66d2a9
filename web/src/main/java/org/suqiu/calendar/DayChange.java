package org.suqiu.calendar;

/** How a published day differs from an ordinary week. */
public enum DayChange {
    DAY_OFF,
    MAKE_UP
}
