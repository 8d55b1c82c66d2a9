package org.suqiu.deadlines;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.suqiu.casefile.Alarms;
import org.suqiu.casefile.Step;

/** One warning and one escalation for each limit, however often the case goes back and forth. */
@ApplicationScoped
class DeadlineAlarms implements Alarms {

    @Inject
    Deadlines deadlines;

    @Inject
    Clock clock;

    @Override
    public boolean warn(String caseNumber, Step step) {
        return deadlines
                .alarm(caseNumber, step)
                .filter(deadline -> deadline.warn(clock.instant()))
                .isPresent();
    }

    @Override
    public boolean escalate(String caseNumber, Step step) {
        return deadlines
                .alarm(caseNumber, step)
                .filter(deadline -> deadline.escalate(clock.instant()))
                .isPresent();
    }
}
