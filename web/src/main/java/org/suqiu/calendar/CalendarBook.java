package org.suqiu.calendar;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** All calendars that are entered, at one moment. Immutable but for the calendars it has already put together. */
public class CalendarBook {

    private final Map<String, List<YearCalendar>> regions;
    private final Map<String, WorkCalendar> assembled = new ConcurrentHashMap<>();

    public CalendarBook(List<YearCalendar> years) {
        regions = years.stream()
                .sorted(Comparator.comparingInt(YearCalendar::year))
                .collect(groupingBy(YearCalendar::region, TreeMap::new, toList()));
    }

    /** The calendar of {@link WorkCalendar#NATIONAL} or of a region; one without any entry is nowhere published. */
    public WorkCalendar of(String region) {
        return assembled.computeIfAbsent(region, this::assemble);
    }

    public List<YearCalendar> years() {
        return regions.values().stream().flatMap(List::stream).toList();
    }

    public Optional<YearCalendar> year(String region, int year) {
        return yearsOf(region).stream()
                .filter(entered -> entered.year() == year)
                .findFirst();
    }

    /** What a festival was called in English when it was entered before. */
    Optional<String> englishNameOf(String name) {
        return years().stream()
                .flatMap(year -> year.daysOff().stream())
                .filter(holiday -> holiday.nameEn() != null && holiday.name().equals(name))
                .map(Holiday::nameEn)
                .findFirst();
    }

    private WorkCalendar assemble(String region) {
        List<YearCalendar> national = yearsOf(WorkCalendar.NATIONAL);
        return WorkCalendar.NATIONAL.equals(region)
                ? WorkCalendar.national(national)
                : WorkCalendar.regional(region, national, yearsOf(region));
    }

    private List<YearCalendar> yearsOf(String region) {
        return regions.getOrDefault(region, List.of());
    }
}
