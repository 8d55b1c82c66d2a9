package org.suqiu.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.suqiu.clock.ClockSource;

/** The application's clock and the engine's, moved together and never backwards; for demo mode alone. */
@ApplicationScoped
public class EngineClock {

    @Inject
    ClockSource clockSource;

    public void moveTo(Duration offset) {
        clockSource.movable().moveTo(offset);
        ClockUtil.offset(clockSource.movable().offset().toMillis());
    }

    public Duration offset() {
        return clockSource.movable().offset();
    }
}
