package org.suqiu.deadlines;

import java.time.LocalDate;
import org.suqiu.rules.Problems;

/** What begins has begun, within the time of the step; when it will be over may be known beforehand. */
record SuspensionDays(LocalDate startsOn, LocalDate today) {

    private static final int LONGEST_YEARS = 1;

    void requireBeginning(LocalDate from, LocalDate to) {
        var problems = new Problems().when(from.isAfter(today), "/from", "in-the-future");
        if (from.isBefore(startsOn)) {
            problems.add("/from", "too-early", startsOn);
        }
        if (to != null) {
            checkEnd(problems, from, to);
        }
        problems.throwIfAny();
    }

    void requireEnd(LocalDate from, LocalDate to) {
        var problems = new Problems();
        checkEnd(problems, from, to);
        problems.throwIfAny();
    }

    private void checkEnd(Problems problems, LocalDate from, LocalDate to) {
        LocalDate latest = today.plusYears(LONGEST_YEARS);
        if (to.isBefore(from) || to.isAfter(latest)) {
            problems.add("/to", "date-out-of-range", from, latest);
        }
    }
}
