package org.suqiu.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A year's days off and make-up days, as an administrator enters them.
 *
 * @param daysOff must be given; a region may have none, the country cannot
 * @param makeUpDays may be left out
 */
public record Announcement(List<Holiday> daysOff, List<MakeUpDay> makeUpDays) {

    /** Since 2025 the second of May is a statutory holiday; the other fixed days were before. */
    private static final int LAW_OF_2025 = 2025;

    public Announcement {
        daysOff = daysOff == null
                ? null
                : daysOff.stream().map(Announcement::orEmpty).toList();
        makeUpDays = makeUpDays == null
                ? List.of()
                : makeUpDays.stream().map(Announcement::orEmpty).toList();
    }

    /** With the English names that are known, and the fixed holidays marked as statutory. */
    List<CalendarDay> days(CalendarBook known) {
        return Stream.concat(
                        daysOff.stream().map(day -> completed(day, known)).map(CalendarDay::of),
                        makeUpDays.stream().map(CalendarDay::of))
                .toList();
    }

    /** A null among the days is one without a date, which the check names. */
    private static Holiday orEmpty(Holiday day) {
        return day == null ? new Holiday(null, null) : day;
    }

    private static MakeUpDay orEmpty(MakeUpDay day) {
        return day == null ? new MakeUpDay(null) : day;
    }

    private static Holiday completed(Holiday day, CalendarBook known) {
        Holiday dated = isFixed(day.on()) ? day.asStatutory() : day;
        return Optional.ofNullable(dated.nameEn())
                .or(() -> known.englishNameOf(dated.name()))
                .map(dated::named)
                .orElse(dated);
    }

    private static boolean isFixed(LocalDate date) {
        return date.getYear() >= LAW_OF_2025 && FixedHolidays.on(date).isPresent();
    }
}
