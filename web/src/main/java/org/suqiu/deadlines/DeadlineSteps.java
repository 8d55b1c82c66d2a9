package org.suqiu.deadlines;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Date;
import org.suqiu.calendar.Calendars;
import org.suqiu.calendar.WorkCalendar;
import org.suqiu.casefile.AlarmKind;
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

    @Inject
    AlarmRules rules;

    @Inject
    Calendars calendars;

    /** 00:00 of the day on which the office is warned: by the rule of the step, two working days before the due date. */
    public Date amberAt(String number, String step) {
        return alarmAt(number, Step.valueOf(step), AlarmKind.WARNING);
    }

    /** 00:00 of the day on which a late step is escalated: by its rule, the day after the due date. */
    public Date lateAt(String number, String step) {
        Step late = Step.valueOf(step);
        return late == Step.MATERIAL ? lapsesAt(number) : alarmAt(number, late, AlarmKind.ESCALATION);
    }

    /** What the complainant does not supply by its date lapses on the day after; that alarms nobody. */
    private Date lapsesAt(String number) {
        return startOf(deadlines
                .of(number, Step.MATERIAL)
                .map(Deadline::dueOn)
                .map(DeadlineSteps::dayAfter)
                .orElse(NEVER));
    }

    private Date alarmAt(String number, Step step, AlarmKind kind) {
        return startOf(deadlines
                .alarm(number, step)
                .filter(deadline -> deadline.dueOn() != null)
                .flatMap(
                        deadline -> rules.of(step, kind).map(rule -> rule.dayFor(deadline.dueOn(), calendar(deadline))))
                .orElse(NEVER));
    }

    private WorkCalendar calendar(Deadline deadline) {
        return calendars.of(deadline.reckoning().region());
    }

    /**
     * 00:00 of the day after the mediation's last day. A limit that another platform had set, or that had run out before the
     * case came here, is ended by a person: coming in ends nothing.
     */
    public Date endsByLawAt(String number) {
        return startOf(deadlines
                .of(number, Step.MEDIATION)
                .filter(deadline -> !deadline.isGiven() && deadline.escalatedAt() == null)
                .map(Deadline::dueOn)
                .map(DeadlineSteps::dayAfter)
                .orElse(NEVER));
    }

    private static LocalDate dayAfter(LocalDate day) {
        return day.plusDays(1);
    }

    private static Date startOf(LocalDate day) {
        return Date.from(day.atStartOfDay(MovableClock.ZONE).toInstant());
    }
}
