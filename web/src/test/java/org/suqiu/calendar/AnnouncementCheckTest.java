package org.suqiu.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.suqiu.rules.InvalidInput;
import org.suqiu.rules.Problem;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AnnouncementCheckTest {

    private static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1);
    private static final LocalDate SATURDAY = LocalDate.of(2027, 1, 2);
    private static final LocalDate MONDAY = LocalDate.of(2027, 1, 4);

    @Test
    void a_sound_announcement_passes() {
        var sound = new Announcement(List.of(new Holiday(NEW_YEAR, "元旦")), List.of(new MakeUpDay(SATURDAY)));

        assertThatCode(new AnnouncementCheck("CN", 2027, sound)::throwIfAny).doesNotThrowAnyException();
    }

    @Test
    void everything_that_is_wrong_is_said_at_once() {
        var wrong = new Announcement(
                List.of(
                        new Holiday(NEW_YEAR, "元旦"),
                        new Holiday(NEW_YEAR, " "),
                        new Holiday(LocalDate.of(2026, 12, 31), "节".repeat(61)),
                        new Holiday(SATURDAY, "元旦"),
                        new Holiday(null, "元旦")),
                List.of(new MakeUpDay(MONDAY), new MakeUpDay(SATURDAY), new MakeUpDay(SATURDAY), new MakeUpDay(null)));

        assertThat(problems("CN", wrong))
                .extracting(Problem::pointer, Problem::code)
                .containsExactlyInAnyOrder(
                        tuple("/daysOff/1/name", "required"),
                        tuple("/daysOff/1/on", "calendar-date-twice"),
                        tuple("/daysOff/2/name", "too-long"),
                        tuple("/daysOff/2/on", "calendar-other-year"),
                        tuple("/daysOff/4/on", "required"),
                        tuple("/makeUpDays/0/on", "calendar-not-a-weekend"),
                        tuple("/makeUpDays/1/on", "calendar-off-and-worked"),
                        tuple("/makeUpDays/2/on", "calendar-date-twice"),
                        tuple("/makeUpDays/2/on", "calendar-off-and-worked"),
                        tuple("/makeUpDays/3/on", "required"));
    }

    @Test
    void a_country_without_any_holiday_is_a_mistake_but_a_region_may_have_none() {
        var empty = new Announcement(List.of(), null);

        assertThat(problems("CN", empty)).extracting(Problem::pointer).containsExactly("/daysOff");
        assertThatCode(new AnnouncementCheck("65", 2027, empty)::throwIfAny).doesNotThrowAnyException();
    }

    @Test
    void days_off_must_be_given() {
        assertThat(problems("65", new Announcement(null, null)))
                .extracting(Problem::pointer, Problem::code)
                .containsExactly(tuple("/daysOff", "required"));
    }

    @Test
    void a_known_festival_gets_its_english_name_and_a_fixed_one_is_statutory() {
        var announcement = new Announcement(
                List.of(new Holiday(NEW_YEAR, "元旦"), new Holiday(MONDAY, "春节"), new Holiday(MONDAY.plusDays(1), "本地节")),
                null);

        assertThat(announcement.days(CalendarFixture.book()))
                .extracting(CalendarDay::nameEn, CalendarDay::statutory)
                .containsExactly(tuple("New Year's Day", true), tuple("Spring Festival", false), tuple(null, false));
    }

    private static List<Problem> problems(String region, Announcement announcement) {
        return catchThrowableOfType(InvalidInput.class, new AnnouncementCheck(region, 2027, announcement)::throwIfAny)
                .problems();
    }
}
