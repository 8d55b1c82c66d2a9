package org.suqiu.deadlines;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Date;
import java.util.Optional;
import org.suqiu.casefile.Step;
import org.suqiu.clock.MovableClock;

/** The absolute dates that the timers of the process models wait for. */
@Named
@ApplicationScoped
public class DeadlineSteps {

    /** Beyond every limit: the timer of a step that has none, that nothing ends but a person, or whose end is not known while appraisal runs. */
    private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    @Inject
    Deadlines deadlines;

    /** 00:00 of two working days before the due date. */
    public Date amberAt(String number, String step) {
        return startOf(deadline(number, step).map(Deadline::amberOn).orElse(NEVER));
    }

    /** 00:00 of the day after the due date. */
    public Date lateAt(String number, String step) {
        return startOf(deadline(number, step)
                .map(Deadline::dueOn)
                .map(DeadlineSteps::dayAfter)
                .orElse(NEVER));
    }

    /**
     * 00:00 of the day after the mediation's last day. A limit that another platform had set, or that had run out before the
     * case came here, is ended by a person: coming in ends nothing.
     */
    public Date endsByLawAt(String number) {
        return startOf(deadline(number, Step.MEDIATION.name())
                .filter(deadline -> !deadline.isGiven() && deadline.escalatedAt() == null)
                .map(Deadline::dueOn)
                .map(DeadlineSteps::dayAfter)
                .orElse(NEVER));
    }

    /** An imported case older than the calendars has none. */
    private Optional<Deadline> deadline(String number, String step) {
        return deadlines.alarm(number, Step.valueOf(step));
    }

    private static LocalDate dayAfter(LocalDate day) {
        return day.plusDays(1);
    }

    private static Date startOf(LocalDate day) {
        return Date.from(day.atStartOfDay(MovableClock.ZONE).toInstant());
    }
}
