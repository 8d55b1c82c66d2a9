package org.suqiu.rules;

import java.time.LocalDate;

/** How far ahead a date that people set may lie: with a year typed wrong, what is due would never run late. */
public final class Horizon {

    static final int YEARS = 5;

    private Horizon() {}

    /** @throws InvalidInput for a day beyond it; no day at all is fine */
    public static void require(LocalDate day, LocalDate today, String pointer) {
        check(new Problems(), day, today, pointer).throwIfAny();
    }

    public static Problems check(Problems problems, LocalDate day, LocalDate today, String pointer) {
        LocalDate last = today.plusYears(YEARS);
        return day != null && day.isAfter(last) ? problems.add(pointer, "too-late", last) : problems;
    }
}
