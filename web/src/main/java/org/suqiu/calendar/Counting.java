package org.suqiu.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Walks from the start day to the due date and writes every day into the ledger. */
class Counting {

    private static final int AMBER_BEFORE_DUE = 2;

    private final Count count;
    private final WorkCalendar calendar;
    private final List<LedgerDay> days = new ArrayList<>();
    private LocalDate day;
    private int number;

    Counting(Count count, WorkCalendar calendar) {
        this.count = count;
        this.calendar = calendar;
        day = count.start();
    }

    Ledger ledger() {
        days.add(LedgerDay.start(calendar.dayOn(day)));
        boolean ended = countTheLimit() && moveTheEnd() && addTheExtension();
        LocalDate dueOn = ended ? day : null;
        return new Ledger(count.start(), dueOn, amberOn(dueOn), isProvisional(), days, edition());
    }

    /** @return false when a pause is still running, so that the end cannot be known */
    private boolean countTheLimit() {
        return countUpTo(count.limit().amount(), count.countsWorkingDays(), false);
    }

    private boolean addTheExtension() {
        return countUpTo(number + count.extension(), true, true);
    }

    private boolean countUpTo(int last, boolean workingDaysOnly, boolean extension) {
        while (number < last) {
            if (!nextDay()) {
                return false;
            }
            if (isLeftOut(workingDaysOnly)) {
                leaveOut();
            } else {
                days.add(LedgerDay.counted(calendar.dayOn(day), ++number, extension, workingDaysOnly));
            }
        }
        return true;
    }

    private boolean moveTheEnd() {
        if (count.countsWorkingDays() || mayEndToday()) {
            return true;
        }
        while (nextDay()) {
            if (mayEndToday()) {
                days.add(LedgerDay.movedEnd(day));
                return true;
            }
            leaveOut();
        }
        return false;
    }

    private boolean nextDay() {
        LocalDate next = day.plusDays(1);
        if (count.isSuspendedFrom(next)) {
            days.add(LedgerDay.paused(next));
            return false;
        }
        day = next;
        return true;
    }

    private boolean isLeftOut(boolean workingDaysOnly) {
        return count.isPausedOn(day) || (workingDaysOnly && !calendar.isWorkingDay(day));
    }

    private boolean mayEndToday() {
        return !count.isPausedOn(day) && !count.holidayRule().movesFrom(day, calendar);
    }

    private void leaveOut() {
        days.add(count.isPausedOn(day) ? LedgerDay.paused(day) : LedgerDay.leftOut(calendar.dayOn(day)));
    }

    private LocalDate amberOn(LocalDate dueOn) {
        return dueOn == null ? null : calendar.minusWorkingDays(dueOn, AMBER_BEFORE_DUE);
    }

    private boolean isProvisional() {
        return days.stream()
                .skip(1)
                .anyMatch(counted -> !calendar.isPublished(counted.on().getYear()));
    }

    private String edition() {
        return calendar.edition(
                days.get(0).on().getYear(), days.get(days.size() - 1).on().getYear());
    }
}
