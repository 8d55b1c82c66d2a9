package org.suqiu.calendar;

import java.time.LocalDate;

/** A Saturday or Sunday that is worked in exchange for a day off. */
public record MakeUpDay(LocalDate on) {

    static final String NAME = "调休上班";
    static final String NAME_EN = "Make-up working day";
}
