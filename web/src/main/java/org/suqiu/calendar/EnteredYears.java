package org.suqiu.calendar;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toUnmodifiableMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All years that are entered for one region. */
class EnteredYears {

    private final String region;
    private final Map<Integer, YearCalendar> years;
    private final Map<LocalDate, Holiday> daysOff;
    private final Set<LocalDate> makeUpDays;

    EnteredYears(String region, List<YearCalendar> years) {
        this.region = region;
        this.years = years.stream().collect(toUnmodifiableMap(YearCalendar::year, identity()));
        daysOff = years.stream()
                .flatMap(year -> year.daysOff().stream())
                .collect(toUnmodifiableMap(Holiday::on, identity()));
        makeUpDays = years.stream()
                .flatMap(year -> year.makeUpDays().stream())
                .map(MakeUpDay::on)
                .collect(toUnmodifiableSet());
    }

    boolean has(int year) {
        return years.containsKey(year);
    }

    boolean reachBackTo(int year) {
        return years.keySet().stream().anyMatch(entered -> entered <= year);
    }

    Optional<Holiday> dayOff(LocalDate date) {
        return Optional.ofNullable(daysOff.get(date));
    }

    boolean isMakeUpDay(LocalDate date) {
        return makeUpDays.contains(date);
    }

    /** Such as {@code CN 2026/1}; a year that is not entered has no edition: {@code CN 2027/-}. */
    String edition(int year) {
        return region + " " + year + "/" + (has(year) ? years.get(year).edition() : "-");
    }
}
