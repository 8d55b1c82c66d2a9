package org.suqiu.calendar;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * How long something may take.
 *
 * @param amount at least 1
 */
@Embeddable
public record TimeLimit(int amount, @Enumerated(EnumType.STRING) LimitUnit unit) {

    public TimeLimit {
        if (amount < 1) {
            throw new IllegalArgumentException("a time limit of " + amount + " days");
        }
    }

    public static TimeLimit workingDays(int amount) {
        return new TimeLimit(amount, LimitUnit.WORKING_DAYS);
    }

    public static TimeLimit naturalDays(int amount) {
        return new TimeLimit(amount, LimitUnit.NATURAL_DAYS);
    }
}
