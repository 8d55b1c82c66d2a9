package org.suqiu.deadlines;

import java.time.LocalDate;
import java.util.List;
import org.suqiu.calendar.LimitUnit;
import org.suqiu.calendar.Pause;
import org.suqiu.calendar.WorkCalendar;

/**
 * A due date that a person or another platform set: no calendar moves it, but appraisal and an extension put it off.
 *
 * @param unit of the limit it stands for: whether a paused Sunday puts it off; null counts working days
 */
record GivenDay(LocalDate day, LimitUnit unit, List<Pause> pauses, int extension) {

    /** @return null while a pause runs, for then nobody knows it */
    LocalDate dueOn(WorkCalendar calendar) {
        if (pauses.stream().anyMatch(pause -> pause.last() == null)) {
            return null;
        }
        return calendar.plusWorkingDays(putOff(calendar), extension);
    }

    private LocalDate putOff(WorkCalendar calendar) {
        var paused = pauses.stream()
                .flatMap(pause -> pause.first().datesUntil(pause.last().plusDays(1)))
                .distinct();
        return unit == LimitUnit.NATURAL_DAYS
                ? day.plusDays(paused.count())
                : calendar.plusWorkingDays(
                        day, (int) paused.filter(calendar::isWorkingDay).count());
    }
}
