package org.suqiu.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.suqiu.calendar.TimeLimit.naturalDays;
import static org.suqiu.calendar.TimeLimit.workingDays;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CountTest {

    private static final LocalDate MAY_20 = LocalDate.of(2026, 5, 20);
    private static final LocalDate JULY_1 = LocalDate.of(2026, 7, 1);

    private final WorkCalendar xinjiang = CalendarFixture.xinjiang();

    @ParameterizedTest
    @CsvSource({
        "2024-02-02,  7, 2024-02-18, 2024-02-18",
        "2024-06-12,  7, 2024-06-26, 2024-06-21",
        "2025-01-24,  7, 2025-02-10, 2025-02-10",
        "2025-03-25,  7, 2025-04-07, 2025-04-03",
        "2025-09-26,  7, 2025-10-13, 2025-10-13",
        "2026-02-10,  7, 2026-02-26, 2026-02-26",
        "2026-05-20,  7, 2026-06-03, 2026-05-29",
        "2026-05-22, 15, 2026-06-17, 2026-06-12"
    })
    void working_days_end_where_the_calendars_say(
            LocalDate start, int amount, LocalDate inXinjiang, LocalDate inTheCountry) {
        Count count = Count.from(start, workingDays(amount));

        assertThat(dueOn(count)).isEqualTo(inXinjiang);
        assertThat(count.on(CalendarFixture.national()).orElseThrow().dueOn()).isEqualTo(inTheCountry);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-04-20, 2026-06-22",
        "2026-07-27, 2026-09-28",
        "2026-05-06, 2026-07-05",
    })
    void sixty_natural_days_move_past_a_national_holiday_but_not_past_a_sunday(LocalDate accepted, LocalDate due) {
        assertThat(dueOn(Count.from(accepted, naturalDays(60)))).isEqualTo(due);
    }

    @Test
    void a_weekend_inside_the_holiday_moves_with_the_whole_block() {
        LocalDate endsOnASaturdayOfTheBlock = LocalDate.of(2026, 9, 26);

        assertThat(dueOn(Count.from(endsOnASaturdayOfTheBlock.minusDays(60), naturalDays(60))))
                .isEqualTo("2026-09-28");
    }

    @Test
    void a_regional_festival_does_not_move_natural_days() {
        LocalDate corban = LocalDate.of(2026, 5, 28);

        assertThat(dueOn(Count.from(corban.minusDays(60), naturalDays(60)))).isEqualTo(corban);
    }

    @Test
    void natural_days_may_end_on_a_make_up_day_right_after_the_block() {
        assertThat(dueOn(Count.from(LocalDate.of(2026, 1, 1), naturalDays(2)))).isEqualTo("2026-01-04");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-10-02, BLOCK,                 2026-10-08",
        "2026-10-02, STATUTORY_DAYS,        2026-10-04",
        "2026-10-02, EVERY_NON_WORKING_DAY, 2026-10-08",
        "2026-10-06, BLOCK,                 2026-10-08",
        "2026-10-06, STATUTORY_DAYS,        2026-10-06",
        "2026-07-05, BLOCK,                 2026-07-05",
        "2026-07-05, EVERY_NON_WORKING_DAY, 2026-07-06",
        "2026-05-27, BLOCK,                 2026-05-27",
        "2026-05-27, EVERY_NON_WORKING_DAY, 2026-06-01",
        "2026-05-27, STATUTORY_DAYS,        2026-05-27"
    })
    void how_far_a_holiday_moves_the_end_is_policy(LocalDate sixtiethDay, HolidayRule rule, LocalDate due) {
        assertThat(dueOn(Count.from(sixtiethDay.minusDays(60), naturalDays(60)).under(rule)))
                .isEqualTo(due);
    }

    @Test
    void the_first_and_the_last_day_of_an_appraisal_are_both_left_out() {
        Count unpaused = Count.from(JULY_1, naturalDays(30));
        var appraisal = new Pause(LocalDate.of(2026, 7, 6), LocalDate.of(2026, 7, 10));

        assertThat(dueOn(unpaused)).isEqualTo("2026-07-31");
        assertThat(dueOn(unpaused.pausedBy(List.of(appraisal)))).isEqualTo("2026-08-05");
    }

    @Test
    void an_appraisal_of_one_day_leaves_out_that_day() {
        var oneDay = new Pause(LocalDate.of(2026, 7, 6), LocalDate.of(2026, 7, 6));

        assertThat(dueOn(Count.from(JULY_1, naturalDays(30)).pausedBy(List.of(oneDay))))
                .isEqualTo("2026-08-01");
    }

    @Test
    void overlapping_appraisals_count_once() {
        var first = new Pause(LocalDate.of(2026, 7, 6), LocalDate.of(2026, 7, 10));
        var second = new Pause(LocalDate.of(2026, 7, 8), LocalDate.of(2026, 7, 12));

        assertThat(dueOn(Count.from(JULY_1, naturalDays(30)).pausedBy(List.of(second, first))))
                .isEqualTo("2026-08-07");
    }

    @Test
    void an_appraisal_leaves_out_the_working_days_in_it() {
        var overAWeekend = new Pause(LocalDate.of(2026, 7, 10), LocalDate.of(2026, 7, 13));

        assertThat(dueOn(Count.from(JULY_1, workingDays(15)))).isEqualTo("2026-07-22");
        assertThat(dueOn(Count.from(JULY_1, workingDays(15)).pausedBy(List.of(overAWeekend))))
                .isEqualTo("2026-07-24");
    }

    @Test
    void an_end_that_moves_into_an_appraisal_moves_past_it() {
        var appraisal = new Pause(LocalDate.of(2026, 10, 5), LocalDate.of(2026, 10, 20));
        LocalDate endsInTheHoliday = LocalDate.of(2026, 10, 3);

        assertThat(dueOn(Count.from(endsInTheHoliday.minusDays(60), naturalDays(60))
                        .pausedBy(List.of(appraisal))))
                .isEqualTo("2026-10-21");
    }

    @Test
    void while_an_appraisal_is_running_nobody_knows_the_due_date() {
        var running = Pause.runningSince(LocalDate.of(2026, 7, 6));

        Ledger ledger = ledger(Count.from(JULY_1, naturalDays(60)).pausedBy(List.of(running)));

        assertThat(ledger.dueOn()).isNull();
        assertThat(ledger.amberOn()).isNull();
        assertThat(ledger.lightOn(LocalDate.of(2026, 12, 1))).isEqualTo(Light.GREEN);
        assertThat(ledger.days())
                .last()
                .satisfies(day -> assertThat(day.on()).isEqualTo("2026-07-06"))
                .satisfies(day -> assertThat(day.kind()).isEqualTo(LedgerReason.PAUSE));
    }

    @Test
    void an_appraisal_that_begins_after_the_end_changes_nothing() {
        var late = Pause.runningSince(LocalDate.of(2026, 9, 1));

        assertThat(dueOn(Count.from(JULY_1, naturalDays(60)).pausedBy(List.of(late))))
                .isEqualTo("2026-08-30");
    }

    @Test
    void an_extension_is_added_to_the_due_date() {
        Count verification = Count.from(LocalDate.of(2026, 5, 22), workingDays(15));

        assertThat(dueOn(verification.extendedBy(15)))
                .isEqualTo(xinjiang.plusWorkingDays(dueOn(verification), 15))
                .isEqualTo("2026-07-09");
    }

    @Test
    void an_extension_of_natural_days_starts_from_the_moved_end() {
        assertThat(dueOn(Count.from(LocalDate.of(2026, 4, 20), naturalDays(60)).extendedBy(2)))
                .isEqualTo("2026-06-24");
    }

    @Test
    void a_date_beyond_the_published_calendars_is_provisional() {
        assertThat(ledger(Count.from(LocalDate.of(2026, 12, 21), workingDays(7)))
                        .provisional())
                .isFalse();
        assertThat(ledger(Count.from(LocalDate.of(2026, 12, 22), workingDays(7))))
                .satisfies(ledger -> assertThat(ledger.dueOn()).isEqualTo("2026-12-31"))
                .satisfies(ledger -> assertThat(ledger.provisional()).isFalse());
        assertThat(ledger(Count.from(LocalDate.of(2026, 12, 23), workingDays(7))))
                .satisfies(ledger -> assertThat(ledger.dueOn()).isEqualTo("2027-01-04"))
                .satisfies(ledger -> assertThat(ledger.provisional()).isTrue());
    }

    @Test
    void a_published_year_is_not_provisional_even_from_the_last_day_of_the_one_before() {
        assertThat(ledger(Count.from(LocalDate.of(2025, 12, 31), workingDays(7)))
                        .provisional())
                .isFalse();
    }

    @Test
    void before_the_first_calendar_no_limit_is_computed() {
        assertThat(Count.from(LocalDate.of(2021, 12, 31), workingDays(7)).on(xinjiang))
                .isEmpty();
        assertThat(Count.from(LocalDate.of(2022, 1, 1), workingDays(7)).on(xinjiang))
                .isPresent();
    }

    @Test
    void the_light_turns_amber_two_working_days_before_the_due_date() {
        Ledger ledger = ledger(Count.from(MAY_20, workingDays(7)));

        assertThat(ledger.dueOn()).isEqualTo("2026-06-03");
        assertThat(ledger.amberOn()).isEqualTo("2026-06-01");
        assertThat(ledger.lightOn(LocalDate.of(2026, 5, 31))).isEqualTo(Light.GREEN);
        assertThat(ledger.lightOn(LocalDate.of(2026, 6, 1))).isEqualTo(Light.AMBER);
        assertThat(ledger.lightOn(LocalDate.of(2026, 6, 3))).isEqualTo(Light.AMBER);
        assertThat(ledger.lightOn(LocalDate.of(2026, 6, 4))).isEqualTo(Light.RED);
    }

    @Test
    void without_a_limit_the_light_is_green() {
        assertThat(Light.of(MAY_20, null, null)).isEqualTo(Light.GREEN);
    }

    private LocalDate dueOn(Count count) {
        return ledger(count).dueOn();
    }

    private Ledger ledger(Count count) {
        return count.on(xinjiang).orElseThrow();
    }
}
