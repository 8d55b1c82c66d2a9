package org.suqiu.printouts;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;
import org.suqiu.casefile.Step;

/**
 * How limits were kept.
 *
 * @param due those whose last day is over, or that were met before
 * @param late met after their last day, or open after it
 * @param daysLate of the late ones together, in days of the calendar
 * @param open of the late ones, those that are not met yet
 */
record LimitsKept(long due, long kept, long late, long daysLate, long mostDaysLate, long open) {

    private static final LimitsKept NONE = new LimitsKept(0, 0, 0, 0, 0, 0);

    static LimitsKept of(Stream<Group> groups) {
        return groups.map(Group::limits).reduce(NONE, LimitsKept::plus);
    }

    private LimitsKept plus(LimitsKept other) {
        return new LimitsKept(
                due + other.due,
                kept + other.kept,
                late + other.late,
                daysLate + other.daysLate,
                Math.max(mostDaysLate, other.mostDaysLate),
                open + other.open);
    }

    /**
     * Limits of one step with the same last day, met on the same day.
     *
     * @param metOn null while they are open
     */
    record Group(Step step, LocalDate dueOn, LocalDate metOn, long number, LocalDate today) {

        /** What may still be kept is not judged yet. */
        boolean isOver() {
            return metOn != null || today.isAfter(dueOn);
        }

        LimitsKept limits() {
            long days = Math.max(0, ChronoUnit.DAYS.between(dueOn, metOn == null ? today : metOn));
            long late = days > 0 ? number : 0;
            return new LimitsKept(number, number - late, late, days * number, days, metOn == null ? number : 0);
        }
    }
}
