package org.suqiu.system;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waiting for something outside of this process. */
final class Pause {

    private Pause() {}

    static void of(Duration duration) {
        try {
            Thread.sleep(duration.toMillis());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** Fails when it has not come true within that time. */
    static void until(Duration patience, BooleanSupplier comesTrue) {
        long end = System.nanoTime() + patience.toNanos();
        while (!comesTrue.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("waited in vain for " + patience);
            }
            of(Duration.ofMillis(200));
        }
    }
}
