package org.suqiu.reports;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;

/** The rows of one period, both days inclusive, and their total. */
public record PeriodFigures(LocalDate from, LocalDate to, List<CountyResolutionRow> rows, CountyResolutionRow total) {

    public PeriodFigures {
        requireNonNull(total, "total");
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("Period ends on %s before it begins on %s".formatted(to, from));
        }
        rows = List.copyOf(rows);
    }

    boolean coversSameDaysAs(PeriodFigures other) {
        return from.equals(other.from) && to.equals(other.to);
    }
}
