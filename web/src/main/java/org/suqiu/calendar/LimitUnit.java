package org.suqiu.calendar;

/** What a limit is counted in. */
public enum LimitUnit {
    WORKING_DAYS,
    NATURAL_DAYS
}
