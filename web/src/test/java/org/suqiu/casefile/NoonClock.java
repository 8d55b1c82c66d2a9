package org.suqiu.casefile;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.suqiu.clock.MovableClock;

/** Noon of the day that a test has set, whenever somebody looks. */
public class NoonClock extends Clock {

    private LocalDate today = CaseFileFixture.DAY;

    public LocalDate today() {
        return today;
    }

    public void dayIs(LocalDate day) {
        today = day;
    }

    @Override
    public Instant instant() {
        return CaseFileFixture.noon(today);
    }

    @Override
    public ZoneId getZone() {
        return MovableClock.ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }
}
