package org.suqiu.calendar;

import java.util.List;

/**
 * What is entered for one region and year.
 *
 * @param region {@code CN}, or a region's own division code such as {@code 65}, which lists its own days off only
 * @param edition counts from 1 with every publication of this region and year
 */
public record YearCalendar(String region, int year, int edition, List<Holiday> daysOff, List<MakeUpDay> makeUpDays) {

    public YearCalendar {
        daysOff = List.copyOf(daysOff);
        makeUpDays = List.copyOf(makeUpDays);
    }
}
