package org.suqiu.clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;

/** Where {@link Clock} comes from: inject it, and a test can set the day. */
@ApplicationScoped
public class ClockSource {

    private final MovableClock clock = new MovableClock(Clock.systemUTC());

    @Produces
    public Clock clock() {
        return clock;
    }

    /** What no demo may move: tokens, sessions and limits of tries. */
    @Produces
    @Machine
    public Clock machine() {
        return Clock.systemUTC();
    }

    public MovableClock movable() {
        return clock;
    }
}
