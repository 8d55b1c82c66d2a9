package org.suqiu.calendar;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The working days of one region: the national calendar less the region's own days off. Immutable; knows what was entered
 * when it was made. In a year that is not entered, weekends and the fixed holidays are off.
 */
public class WorkCalendar {

    /** The region code of the national calendar. */
    public static final String NATIONAL = "CN";

    private final EnteredYears national;
    private final NationalCalendar country;
    private final Optional<EnteredYears> own;

    private WorkCalendar(EnteredYears national, Optional<EnteredYears> own) {
        this.national = national;
        this.country = new NationalCalendar(national);
        this.own = own;
    }

    public static WorkCalendar national(List<YearCalendar> years) {
        return new WorkCalendar(new EnteredYears(NATIONAL, years), Optional.empty());
    }

    /** The national calendar less a region's own days off; {@code own} does not repeat the national ones. */
    public static WorkCalendar regional(String region, List<YearCalendar> national, List<YearCalendar> own) {
        return new WorkCalendar(new EnteredYears(NATIONAL, national), Optional.of(new EnteredYears(region, own)));
    }

    public Day dayOn(LocalDate date) {
        Day inTheCountry = country.dayOn(date);
        return inTheCountry.kind() == DayKind.NATIONAL_HOLIDAY
                ? inTheCountry
                : own.flatMap(years -> ownDay(years, date)).orElse(inTheCountry);
    }

    public boolean isWorkingDay(LocalDate date) {
        return dayOn(date).isWorked();
    }

    /** The day that is so many working days after the date, which itself is not counted. */
    public LocalDate plusWorkingDays(LocalDate date, int workingDays) {
        return walk(date, workingDays, 1);
    }

    /** The day that is so many working days before the date, which itself is not counted. */
    public LocalDate minusWorkingDays(LocalDate date, int workingDays) {
        return walk(date, workingDays, -1);
    }

    /** The block of national days off that the date lies in; regional festivals and ordinary weekends are none. */
    public Optional<HolidayBlock> holidayBlock(LocalDate date) {
        return country.holidayBlock(date);
    }

    /** A 法定节假日 itself, not a day moved next to one. */
    public boolean isStatutoryHoliday(LocalDate date) {
        return country.holidayOn(date).filter(Holiday::statutory).isPresent();
    }

    /** A year is published when the national and the regional calendar are both entered. */
    public boolean isPublished(int year) {
        return national.has(year) && own.map(years -> years.has(year)).orElse(true);
    }

    /** Before the first year that is entered no limits are computed: imports of that age carry their own due date. */
    public boolean reachesBackTo(LocalDate date) {
        return national.reachBackTo(date.getYear());
    }

    /** Which edition of the calendar a date was computed with, such as {@code CN 2026/1 + 65 2026/1}. */
    public String edition(int firstYear, int lastYear) {
        return IntStream.rangeClosed(firstYear, lastYear)
                .mapToObj(year -> national.edition(year)
                        + own.map(years -> " + " + years.edition(year)).orElse(""))
                .collect(joining("; "));
    }

    private LocalDate walk(LocalDate from, int workingDays, int step) {
        LocalDate day = from;
        for (int left = workingDays; left > 0; ) {
            day = day.plusDays(step);
            left -= isWorkingDay(day) ? 1 : 0;
        }
        return day;
    }

    private static Optional<Day> ownDay(EnteredYears years, LocalDate date) {
        return years.dayOff(date)
                .map(holiday -> Day.off(DayKind.REGIONAL_HOLIDAY, holiday))
                .or(() -> years.isMakeUpDay(date) ? Optional.of(Day.makeUp(date)) : Optional.empty());
    }
}
