package org.suqiu.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.ReentrantLock;
import org.suqiu.clock.Machine;
import org.suqiu.process.EngineClock;
import org.suqiu.process.TimerWalk;
import org.suqiu.process.TimerWalk.Walked;

/** Moves time forward, for the application and the engine together. */
@ApplicationScoped
public class DemoClock {

    @Inject
    ClockOffsets clockOffsets;

    @Inject
    EngineClock engineClock;

    @Inject
    TimerWalk timerWalk;

    @Inject
    Clock clock;

    @Inject
    @Machine
    Clock machine;

    private final ReentrantLock oneAtATime = new ReentrantLock();

    /** At the start, before any timer is looked at. */
    public void restore() {
        if (DemoMode.isOn()) {
            engineClock.moveTo(clockOffsets.kept());
        }
    }

    public Instant now() {
        return clock.instant();
    }

    /** Every timer that falls due on the way has fired when this returns. */
    public Walked advance(Duration duration) {
        oneAtATime.lock();
        try {
            return timerWalk.to(now().plus(duration), this::setTo);
        } finally {
            oneAtATime.unlock();
        }
    }

    /** Never backwards: an overdue job sees the present moment. */
    private void setTo(Instant moment) {
        Duration offset = Duration.between(machine.instant(), moment);
        if (offset.compareTo(engineClock.offset()) > 0) {
            clockOffsets.keep(offset);
            engineClock.moveTo(offset);
        }
    }
}
