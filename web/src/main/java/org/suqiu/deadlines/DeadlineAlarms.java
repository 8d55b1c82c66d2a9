package org.suqiu.deadlines;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Set;
import org.suqiu.casefile.AlarmKind;
import org.suqiu.casefile.Alarms;
import org.suqiu.casefile.Step;

/** One warning and one escalation for each limit, however often the case goes back and forth. */
@ApplicationScoped
class DeadlineAlarms implements Alarms {

    @Inject
    Deadlines deadlines;

    @Inject
    AlarmRules rules;

    @Inject
    DeadlineSteps steps;

    @Inject
    Clock clock;

    @Override
    public boolean warn(String caseNumber, Step step) {
        return deadlines
                .alarm(caseNumber, step)
                .filter(deadline -> deadline.warn(clock.instant()))
                .isPresent();
    }

    /** What is late already when a step begins waits for the day that the rule names. */
    @Override
    public boolean escalate(String caseNumber, Step step) {
        if (clock.instant().isBefore(steps.lateAt(caseNumber, step.name()).toInstant())) {
            return false;
        }
        return deadlines
                .alarm(caseNumber, step)
                .filter(deadline -> deadline.escalate(clock.instant()))
                .isPresent();
    }

    @Override
    public Set<String> told(Step step, AlarmKind kind) {
        return rules.of(step, kind).map(AlarmRule::told).orElse(Set.of());
    }
}
