package org.suqiu.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import com.tyme.holiday.LegalHoliday;
import com.tyme.lunar.LunarDay;
import com.tyme.solar.SolarDay;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WorkCalendarTest {

    private final WorkCalendar national = CalendarFixture.national();
    private final WorkCalendar xinjiang = CalendarFixture.xinjiang();

    @ParameterizedTest
    @CsvSource({"2022, 249, 245", "2023, 249, 245", "2024, 251, 247", "2025, 248, 244", "2026, 248, 244"})
    void a_year_has_as_many_working_days_as_published(int year, long inTheCountry, long inXinjiang) {
        assertThat(daysOf(year).filter(national::isWorkingDay)).hasSize((int) inTheCountry);
        assertThat(daysOf(year).filter(xinjiang::isWorkingDay)).hasSize((int) inXinjiang);
    }

    @ParameterizedTest
    @MethodSource("yearsKnownToTheOracle")
    void the_national_calendar_agrees_day_by_day_with_an_independent_source(int year) {
        assertThat(daysOf(year)).allSatisfy(day -> assertThat(national.isWorkingDay(day))
                .as("%s is worked", day)
                .isEqualTo(isWorkedAccordingToTyme(day)));
    }

    @ParameterizedTest
    @MethodSource("yearsKnownToTheOracle")
    void the_statutory_days_agree_with_the_lunar_calendar(int year) {
        assertThat(daysOf(year)).allSatisfy(day -> assertThat(national.isStatutoryHoliday(day))
                .as("%s is statutory", day)
                .isEqualTo(isStatutoryByLunarCalendar(day)));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-01, 2026-01-03",
        "2026-02-15, 2026-02-23",
        "2026-04-04, 2026-04-06",
        "2026-05-01, 2026-05-05",
        "2026-06-19, 2026-06-21",
        "2026-09-25, 2026-09-27",
        "2026-10-01, 2026-10-07"
    })
    void every_day_of_a_holiday_knows_its_block(LocalDate first, LocalDate last) {
        var block = Optional.of(new HolidayBlock(first, last));

        assertThat(first.datesUntil(last.plusDays(1))).allSatisfy(day -> {
            assertThat(national.holidayBlock(day)).isEqualTo(block);
            assertThat(xinjiang.holidayBlock(day)).isEqualTo(block);
        });
        assertThat(national.holidayBlock(first.minusDays(1))).isEmpty();
        assertThat(national.holidayBlock(last.plusDays(1))).isEmpty();
    }

    @Test
    void the_year_2026_has_seven_blocks() {
        assertThat(daysOf(2026)
                        .flatMap(day -> national.holidayBlock(day).stream())
                        .distinct())
                .hasSize(7);
    }

    @Test
    void an_ordinary_weekend_and_a_regional_festival_are_no_block() {
        assertThat(xinjiang.holidayBlock(LocalDate.of(2026, 7, 5))).isEmpty();
        assertThat(xinjiang.holidayBlock(LocalDate.of(2026, 5, 28))).isEmpty();
    }

    @Test
    void a_day_says_why_it_is_worked_or_not() {
        assertThat(xinjiang.dayOn(LocalDate.of(2026, 5, 27)))
                .isEqualTo(new Day(
                        LocalDate.of(2026, 5, 27), DayKind.REGIONAL_HOLIDAY, "古尔邦节", "Corban Festival (Eid al-Adha)"));
        assertThat(xinjiang.dayOn(LocalDate.of(2026, 3, 20)).name()).isEqualTo("肉孜节");
        assertThat(xinjiang.dayOn(LocalDate.of(2026, 5, 9)))
                .isEqualTo(new Day(LocalDate.of(2026, 5, 9), DayKind.MAKE_UP_DAY, "调休上班", "Make-up working day"));
        assertThat(xinjiang.dayOn(LocalDate.of(2025, 10, 6)))
                .isEqualTo(new Day(
                        LocalDate.of(2025, 10, 6),
                        DayKind.NATIONAL_HOLIDAY,
                        "国庆节、中秋节",
                        "National Day and Mid-Autumn Festival"));
        assertThat(xinjiang.dayOn(LocalDate.of(2026, 7, 5)).kind()).isEqualTo(DayKind.WEEKEND);
        assertThat(xinjiang.dayOn(LocalDate.of(2026, 7, 6)).kind()).isEqualTo(DayKind.WORKING_DAY);
    }

    @Test
    void a_regional_festival_is_worked_elsewhere() {
        assertThat(national.isWorkingDay(LocalDate.of(2026, 5, 27))).isTrue();
        assertThat(xinjiang.isWorkingDay(LocalDate.of(2026, 5, 27))).isFalse();
    }

    @Test
    void a_year_is_published_when_the_national_and_the_regional_calendar_are_entered() {
        var national2027 =
                new YearCalendar("CN", 2027, 1, List.of(new Holiday(LocalDate.of(2027, 1, 1), "元旦")), List.of());
        var own2027 = new YearCalendar("65", 2027, 1, List.of(), List.of());

        assertThat(WorkCalendar.national(List.of(national2027)).isPublished(2027))
                .isTrue();
        assertThat(WorkCalendar.regional("65", List.of(national2027), List.of()).isPublished(2027))
                .isFalse();
        assertThat(WorkCalendar.regional("65", List.of(), List.of(own2027)).isPublished(2027))
                .isFalse();
        assertThat(WorkCalendar.regional("65", List.of(national2027), List.of(own2027))
                        .isPublished(2027))
                .isTrue();
    }

    @Test
    void in_a_year_that_is_not_entered_weekends_and_the_fixed_holidays_are_off() {
        List<LocalDate> weekdaysOff = daysOf(2027)
                .filter(day -> !isWeekend(day) && !xinjiang.isWorkingDay(day))
                .toList();

        assertThat(weekdaysOff).containsExactly(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 10, 1));
        assertThat(daysOf(2027).filter(WorkCalendarTest::isWeekend)).noneMatch(xinjiang::isWorkingDay);
        assertThat(xinjiang.dayOn(LocalDate.of(2027, 5, 1)).name()).isEqualTo("劳动节");
    }

    @Test
    void what_is_entered_of_an_unpublished_year_is_taken() {
        var own2027 =
                new YearCalendar("65", 2027, 1, List.of(new Holiday(LocalDate.of(2027, 3, 10), "肉孜节")), List.of());
        WorkCalendar calendar = WorkCalendar.regional("65", List.of(), List.of(own2027));

        assertThat(calendar.isWorkingDay(LocalDate.of(2027, 3, 10))).isFalse();
        assertThat(calendar.isWorkingDay(LocalDate.of(2027, 1, 1))).isFalse();
        assertThat(calendar.isPublished(2027)).isFalse();
    }

    @Test
    void going_back_undoes_going_forward() {
        LocalDate workingDay = LocalDate.of(2026, 2, 10);

        assertThat(xinjiang.minusWorkingDays(xinjiang.plusWorkingDays(workingDay, 7), 7))
                .isEqualTo(workingDay);
        assertThat(xinjiang.plusWorkingDays(workingDay, 0)).isEqualTo(workingDay);
    }

    static IntStream yearsKnownToTheOracle() {
        return IntStream.rangeClosed(2022, 2026);
    }

    private static Stream<LocalDate> daysOf(int year) {
        return LocalDate.of(year, 1, 1).datesUntil(LocalDate.of(year + 1, 1, 1));
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
    }

    private static boolean isWorkedAccordingToTyme(LocalDate day) {
        LegalHoliday holiday = LegalHoliday.fromYmd(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
        return holiday == null ? !isWeekend(day) : holiday.isWork();
    }

    /** 全国年节及纪念日放假办法, as amended in 2024: two days more from 2025 on. */
    private static boolean isStatutoryByLunarCalendar(LocalDate day) {
        boolean amended = day.getYear() >= 2025;
        boolean fixed = List.of("--01-01", "--05-01", "--10-01", "--10-02", "--10-03")
                .contains(MonthDay.from(day).toString());
        boolean secondOfMay = day.getMonthValue() == 5 && day.getDayOfMonth() == 2;
        boolean added = amended && (secondOfMay || isLunar(day.plusDays(1), 1, 1));
        return fixed || added || isLunarHoliday(day) || isQingming(day);
    }

    private static boolean isLunarHoliday(LocalDate day) {
        return isLunar(day, 1, 1)
                || isLunar(day, 1, 2)
                || isLunar(day, 1, 3)
                || isLunar(day, 5, 5)
                || isLunar(day, 8, 15);
    }

    private static boolean isLunar(LocalDate day, int month, int ofMonth) {
        LunarDay lunar = solar(day).getLunarDay();
        return lunar.getMonth() == month && lunar.getDay() == ofMonth;
    }

    private static boolean isQingming(LocalDate day) {
        var term = solar(day).getTermDay();
        return term.getDayIndex() == 0 && "清明".equals(term.getSolarTerm().getName());
    }

    private static SolarDay solar(LocalDate day) {
        return SolarDay.fromYmd(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }
}
