package org.suqiu.calendar;

import java.time.LocalDate;

/**
 * Time of appraisal or testing, which is not counted (Order 121, Art. 22). Both its first and its last day are left out.
 *
 * @param last null while it is still running
 */
public record Pause(LocalDate first, LocalDate last) {

    public Pause {
        if (last != null && last.isBefore(first)) {
            throw new IllegalArgumentException("a pause from " + first + " that ends on " + last);
        }
    }

    public static Pause runningSince(LocalDate first) {
        return new Pause(first, null);
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(first) && (last == null || !day.isAfter(last));
    }

    boolean stillRunsOn(LocalDate day) {
        return last == null && covers(day);
    }
}
