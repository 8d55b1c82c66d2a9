package org.suqiu.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** What holds in the whole country. */
class NationalCalendar {

    private final EnteredYears years;

    NationalCalendar(EnteredYears years) {
        this.years = years;
    }

    Day dayOn(LocalDate date) {
        return holidayOn(date)
                .map(holiday -> Day.off(DayKind.NATIONAL_HOLIDAY, holiday))
                .orElseGet(() -> ordinaryDay(date));
    }

    Optional<Holiday> holidayOn(LocalDate date) {
        return years.has(date.getYear()) ? years.dayOff(date) : FixedHolidays.on(date);
    }

    /** The longest run of days off around the date, if a named holiday is among them. */
    Optional<HolidayBlock> holidayBlock(LocalDate date) {
        if (dayOn(date).isWorked()) {
            return Optional.empty();
        }
        var block = new HolidayBlock(lastOfRun(date, -1), lastOfRun(date, 1));
        return block.first().datesUntil(block.last().plusDays(1)).anyMatch(day -> holidayOn(day)
                        .isPresent())
                ? Optional.of(block)
                : Optional.empty();
    }

    private Day ordinaryDay(LocalDate date) {
        if (years.isMakeUpDay(date)) {
            return Day.makeUp(date);
        }
        return Day.plain(date, isWeekend(date) ? DayKind.WEEKEND : DayKind.WORKING_DAY);
    }

    private LocalDate lastOfRun(LocalDate from, int step) {
        return Stream.iterate(from, day -> !dayOn(day).isWorked(), day -> day.plusDays(step))
                .reduce(from, (earlier, later) -> later);
    }

    static boolean isWeekend(LocalDate date) {
        return date.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
    }
}
