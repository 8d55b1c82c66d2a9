package org.suqiu.calendar;

import java.time.Duration;

/**
 * A book in memory.
 *
 * @param editions the sum of all editions when it was read: it grows with every publication
 * @param checkedAt on the machine's own clock, in nanoseconds: the clock of demo mode may jump
 */
record HeldBook(CalendarBook book, long editions, long checkedAt) {

    static HeldBook of(CalendarBook book, long editions) {
        return new HeldBook(book, editions, System.nanoTime());
    }

    boolean isYoungerThan(Duration age) {
        return System.nanoTime() - checkedAt < age.toNanos();
    }
}
