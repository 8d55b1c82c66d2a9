package org.suqiu.process.worklist;

import org.suqiu.calendar.Light;

/** {@link Light#of} as a condition on dates, so that the database can filter by it. */
final class LightCondition {

    private LightCondition() {}

    /** @return JPQL on the alias {@code w} and the parameter {@code today} */
    static String of(Light light) {
        return switch (light) {
            case RED -> "w.dueOn < :today";
            case AMBER -> "(w.dueOn >= :today and w.amberOn <= :today)";
            case GREEN -> "(w.dueOn is null or w.dueOn >= :today and w.amberOn > :today)";
        };
    }
}
