package org.suqiu.clock;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;

/** The machine's time plus an offset that only the demo mode moves, and never backwards. */
public class MovableClock extends Clock {

    /** The days of the law are local days here. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final Clock machine;
    private final AtomicReference<Duration> offset = new AtomicReference<>(Duration.ZERO);

    public MovableClock(Clock machine) {
        this.machine = machine;
    }

    public Duration offset() {
        return offset.get();
    }

    public void moveTo(Duration newOffset) {
        offset.updateAndGet(present -> newOffset.compareTo(present) < 0 ? present : newOffset);
    }

    @Override
    public Instant instant() {
        return machine.instant().plus(offset.get());
    }

    @Override
    public ZoneId getZone() {
        return ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("local days are counted in " + ZONE);
    }
}
