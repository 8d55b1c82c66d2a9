package org.suqiu.statistics;

import java.util.function.Function;

/** The same of a period, of the one before it and of the year before. */
public record Compared<T>(T now, T previous, T yearBefore) {

    /** For a whole year both comparisons are the same one, and read once. */
    public static <T> Compared<T> over(Period period, Function<Period, T> reading) {
        T previous = reading.apply(period.previous());
        return new Compared<>(
                reading.apply(period),
                previous,
                period.comparesWithOnePeriod() ? previous : reading.apply(period.yearBefore()));
    }

    public <R> Compared<R> map(Function<T, R> part) {
        return new Compared<>(part.apply(now), part.apply(previous), part.apply(yearBefore));
    }
}
