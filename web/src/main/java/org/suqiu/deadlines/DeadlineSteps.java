package org.suqiu.deadlines;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Date;
import org.suqiu.casefile.Step;
import org.suqiu.clock.MovableClock;
import org.suqiu.rules.NotFound;

/** The absolute dates that the timers of the process models wait for. */
@Named
@ApplicationScoped
public class DeadlineSteps {

    /** Beyond every limit: the timer of a step that nothing ends but a person. */
    private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    @Inject
    Deadlines deadlines;

    /** 00:00 of two working days before the due date. */
    public Date amberAt(String number, String step) {
        return startOf(deadline(number, step).amberOn());
    }

    /** 00:00 of the day after the due date. */
    public Date lateAt(String number, String step) {
        return startOf(deadline(number, step).dueOn().plusDays(1));
    }

    /**
     * 00:00 of the day after the mediation's last day. A limit that another platform had set, and that may have run out
     * before the case came here, is ended by a person.
     */
    public Date endsByLawAt(String number) {
        Deadline deadline = deadline(number, Step.MEDIATION.name());
        return startOf(deadline.isGiven() ? NEVER : deadline.dueOn().plusDays(1));
    }

    private Deadline deadline(String number, String step) {
        return deadlines.alarm(number, Step.valueOf(step)).orElseThrow(() -> new NotFound("deadline"));
    }

    private static Date startOf(LocalDate day) {
        return Date.from(day.atStartOfDay(MovableClock.ZONE).toInstant());
    }
}
