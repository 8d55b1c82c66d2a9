package org.suqiu.law;

import java.time.Duration;

/**
 * The law in memory.
 *
 * @param readAt on the machine's own clock, in nanoseconds: the clock of demo mode may jump
 */
record HeldLaw(LawBook book, long readAt) {

    static HeldLaw of(LawBook book) {
        return new HeldLaw(book, System.nanoTime());
    }

    boolean isYoungerThan(Duration age) {
        return System.nanoTime() - readAt < age.toNanos();
    }
}
