package org.suqiu.statistics;

/** The beans that count, for tests that watch what comes of a case. */
public final class CountingBeans {

    private CountingBeans() {}

    public static Class<?>[] all() {
        return new Class<?>[] {
            Counting.class, CountedEvents.class, VerificationCounting.class, Statistics.class, Sums.class
        };
    }
}
