package org.suqiu.casefile;

import java.time.LocalDate;

/**
 * The limit of a step starts to run. A step whose limit ran before starts anew from this day. Which limit of the law pack it
 * is, the table of limits says; where the pack has none, there is no due date.
 *
 * @param from the start day, which is not counted
 */
public record LimitBegins(CaseFile caseFile, Step step, Occasion occasion, LocalDate from) {

    public LimitBegins(CaseFile caseFile, Step step, LocalDate from) {
        this(caseFile, step, Occasion.ORDINARY, from);
    }
}
