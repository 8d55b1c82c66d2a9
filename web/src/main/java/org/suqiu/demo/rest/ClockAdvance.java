package org.suqiu.demo.rest;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Period;
import org.suqiu.rules.InvalidInput;
import org.suqiu.rules.Problems;

/** How far, such as {@code P8D}, {@code P2W} or {@code PT36H}; months have no fixed length and are refused. */
public record ClockAdvance(String advance) {

    private static final Duration MOST = Duration.ofDays(400);

    /** @throws InvalidInput for what is no period, or not forward, or beyond 400 days */
    Duration duration() {
        new Problems().require(advance != null, "/advance").throwIfAny();
        Duration duration = parsed();
        new Problems()
                .when(duration.isNegative() || duration.isZero() || duration.compareTo(MOST) > 0, "/advance", "advance")
                .throwIfAny();
        return duration;
    }

    private Duration parsed() {
        try {
            return advance.matches("P[0-9]{1,3}W")
                    ? Duration.ofDays(Period.parse(advance).getDays())
                    : Duration.parse(advance);
        } catch (DateTimeException | ArithmeticException noPeriod) {
            throw new InvalidInput("/advance", "advance");
        }
    }
}
