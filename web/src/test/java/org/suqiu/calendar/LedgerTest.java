package org.suqiu.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.suqiu.calendar.TimeLimit.naturalDays;
import static org.suqiu.calendar.TimeLimit.workingDays;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LedgerTest {

    private static final LocalDate FIRST = LocalDate.of(2022, 1, 1);

    private final WorkCalendar xinjiang = CalendarFixture.xinjiang();

    @Test
    void seven_days_over_corban_are_explained_day_by_day() {
        Ledger ledger = ledger(Count.from(LocalDate.of(2026, 5, 20), workingDays(7)));

        assertThat(ledger.days())
                .extracting(
                        day -> day.on().toString().substring(5), LedgerDay::number, LedgerDay::kind, LedgerDay::name)
                .containsExactly(
                        tuple("05-20", null, LedgerReason.START_DAY, null),
                        tuple("05-21", 1, LedgerReason.COUNTED, null),
                        tuple("05-22", 2, LedgerReason.COUNTED, null),
                        tuple("05-23", null, LedgerReason.WEEKEND, null),
                        tuple("05-24", null, LedgerReason.WEEKEND, null),
                        tuple("05-25", 3, LedgerReason.COUNTED, null),
                        tuple("05-26", 4, LedgerReason.COUNTED, null),
                        tuple("05-27", null, LedgerReason.REGIONAL_HOLIDAY, "古尔邦节"),
                        tuple("05-28", null, LedgerReason.REGIONAL_HOLIDAY, "古尔邦节"),
                        tuple("05-29", null, LedgerReason.REGIONAL_HOLIDAY, "古尔邦节"),
                        tuple("05-30", null, LedgerReason.WEEKEND, null),
                        tuple("05-31", null, LedgerReason.WEEKEND, null),
                        tuple("06-01", 5, LedgerReason.COUNTED, null),
                        tuple("06-02", 6, LedgerReason.COUNTED, null),
                        tuple("06-03", 7, LedgerReason.COUNTED, null));
        assertThat(ledger.start()).isEqualTo("2026-05-20");
        assertThat(ledger.provisional()).isFalse();
        assertThat(ledger.edition()).isEqualTo("CN 2026/1 + 65 2026/1");
    }

    @Test
    void a_make_up_day_is_counted_and_said_to_be_one() {
        Ledger ledger = ledger(Count.from(LocalDate.of(2024, 2, 2), workingDays(7)));

        assertThat(ledger.days())
                .filteredOn(day -> day.kind() == LedgerReason.MAKE_UP_DAY)
                .extracting(LedgerDay::on, LedgerDay::number, LedgerDay::name)
                .containsExactly(
                        tuple(LocalDate.of(2024, 2, 4), 1, "调休上班"), tuple(LocalDate.of(2024, 2, 18), 7, "调休上班"));
        assertThat(ledger.days())
                .filteredOn(day -> day.kind() == LedgerReason.NATIONAL_HOLIDAY)
                .allSatisfy(day -> assertThat(day.name()).isEqualTo("春节"));
    }

    @Test
    void a_moved_end_shows_the_holiday_it_was_moved_past() {
        Ledger ledger = ledger(Count.from(LocalDate.of(2026, 4, 20), naturalDays(60)));

        assertThat(ledger.days().subList(60, 64))
                .extracting(LedgerDay::on, LedgerDay::number, LedgerDay::kind, LedgerDay::name)
                .containsExactly(
                        tuple(LocalDate.of(2026, 6, 19), 60, LedgerReason.COUNTED, "端午节"),
                        tuple(LocalDate.of(2026, 6, 20), null, LedgerReason.WEEKEND, null),
                        tuple(LocalDate.of(2026, 6, 21), null, LedgerReason.WEEKEND, null),
                        tuple(LocalDate.of(2026, 6, 22), null, LedgerReason.MOVED_END, "节假日顺延"));
    }

    @Test
    void paused_and_extension_days_are_named() {
        var pause = new Pause(LocalDate.of(2026, 7, 2), LocalDate.of(2026, 7, 3));

        Ledger ledger = ledger(Count.from(LocalDate.of(2026, 7, 1), workingDays(2))
                .pausedBy(List.of(pause))
                .extendedBy(1));

        assertThat(ledger.days())
                .extracting(LedgerDay::kind, LedgerDay::number)
                .containsExactly(
                        tuple(LedgerReason.START_DAY, null),
                        tuple(LedgerReason.PAUSE, null),
                        tuple(LedgerReason.PAUSE, null),
                        tuple(LedgerReason.WEEKEND, null),
                        tuple(LedgerReason.WEEKEND, null),
                        tuple(LedgerReason.COUNTED, 1),
                        tuple(LedgerReason.COUNTED, 2),
                        tuple(LedgerReason.EXTENSION, 3));
    }

    @Test
    void a_ledger_over_new_year_names_both_editions() {
        assertThat(ledger(Count.from(LocalDate.of(2026, 12, 23), workingDays(7)))
                        .edition())
                .isEqualTo("CN 2026/1 + 65 2026/1; CN 2027/- + 65 2027/-");
    }

    @ParameterizedTest
    @MethodSource("manyCounts")
    void numbers_run_without_a_gap_and_no_day_is_missing(Count count) {
        Ledger ledger = ledger(count);

        assertThat(ledger.days().stream().map(LedgerDay::number).filter(Objects::nonNull))
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, count.limit().amount() + count.extension())
                                .boxed()
                                .toList());
        assertThat(ledger.days().stream().map(LedgerDay::on))
                .containsExactlyElementsOf(
                        count.start().datesUntil(ledger.dueOn().plusDays(1)).toList());
    }

    @ParameterizedTest
    @MethodSource("manyCounts")
    void the_ledger_ends_where_plain_counting_ends(Count count) {
        LocalDate plain = count.countsWorkingDays()
                ? xinjiang.plusWorkingDays(
                        count.start(), count.limit().amount() + count.extension() + pausedWorkingDays(count))
                : null;

        if (plain != null) {
            assertThat(ledger(count).dueOn()).isEqualTo(plain);
        } else {
            assertThat(ledger(count).dueOn())
                    .isAfterOrEqualTo(count.start().plusDays(count.limit().amount()));
        }
    }

    static Stream<Count> manyCounts() {
        var random = new Random(45);
        return Stream.generate(() -> randomCount(random)).limit(500);
    }

    private static Count randomCount(Random random) {
        LocalDate start = FIRST.plusDays(random.nextInt(5 * 365));
        int amount = 1 + random.nextInt(60);
        TimeLimit limit = random.nextBoolean() ? workingDays(amount) : naturalDays(amount);
        LocalDate paused = start.plusDays(1 + random.nextInt(20));
        List<Pause> pauses =
                random.nextInt(3) == 0 ? List.of(new Pause(paused, paused.plusDays(random.nextInt(30)))) : List.of();
        return Count.from(start, limit).pausedBy(pauses).extendedBy(random.nextInt(3) * 5);
    }

    /** Working days of a pause that the plain count has to go further: none if the limit is over before it begins. */
    private int pausedWorkingDays(Count count) {
        LocalDate dueOn = ledger(count).dueOn();
        return (int) count.start()
                .datesUntil(dueOn.plusDays(1))
                .filter(day -> count.isPausedOn(day) && xinjiang.isWorkingDay(day))
                .count();
    }

    private Ledger ledger(Count count) {
        return count.on(xinjiang).orElseThrow();
    }
}
