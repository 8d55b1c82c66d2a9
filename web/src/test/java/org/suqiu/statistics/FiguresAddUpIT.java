package org.suqiu.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.suqiu.casefile.Kind;

/** Whatever happens to cases: no rate passes a hundred, the cohort adds up, and every breakdown has the same total. */
class FiguresAddUpIT {

    private static final Set<Kind> ALL_KINDS = EnumSet.allOf(Kind.class);
    private static final Period YEARS = new Period(LocalDate.of(2025, 1, 1), LocalDate.of(2026, 12, 31));
    private static final Period YEAR_2025 = new Period(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31));

    private static final Period DECEMBER = new Period(LocalDate.of(2025, 12, 1), LocalDate.of(2025, 12, 31));

    private static FiguresDatabase database;

    @BeforeContainer
    static void open() {
        database = new FiguresDatabase();
    }

    @AfterContainer
    static void close() {
        database.close();
    }

    @Provide
    Arbitrary<List<History>> histories() {
        return History.any().list().ofMaxSize(25);
    }

    @Property(tries = 30)
    void every_breakdown_of_both_views_has_the_same_total_and_no_rate_above_a_hundred(
            @ForAll("histories") List<History> histories) {
        play(histories);

        for (View view : View.values()) {
            var selection = new Selection(YEARS, ALL_KINDS, view);
            var total = database.statistics().rows(By.COUNTY, selection).total();
            for (By by : By.values()) {
                Breakdown breakdown = database.statistics().rows(by, selection);
                assertThat(sums(breakdown.total())).as("%s %s", by, view).isEqualTo(sums(total));
                assertThat(breakdown.rows()).allSatisfy(FiguresAddUpIT::hasNoImpossibleRate);
            }
        }
    }

    @Property(tries = 30)
    void in_every_row_of_the_cohort_the_undecided_are_those_that_nobody_decided_on(
            @ForAll("histories") List<History> histories) {
        play(histories);

        var selection = new Selection(YEARS, ALL_KINDS, View.COHORT);
        for (By by : By.values()) {
            Breakdown breakdown = database.statistics().rows(by, selection);
            assertThat(breakdown.rows())
                    .allSatisfy(row -> assertThat(row.undecided()).isBetween(0L, row.of(Figure.RECEIVED)));
            assertThat(breakdown.total().undecided())
                    .isEqualTo(histories.stream().filter(History::isUndecided).count());
        }
    }

    @Property(tries = 20)
    void the_flow_of_the_months_is_that_of_the_years_and_of_the_days_that_of_the_month(
            @ForAll("histories") List<History> histories) {
        play(histories);

        assertThat(sums(addedUp(months(YEARS)))).isEqualTo(sums(flow(YEARS)));
        assertThat(sums(addedUp(months(YEAR_2025)))).isEqualTo(sums(flow(YEAR_2025)));
        assertThat(sums(addedUp(days(DECEMBER)))).isEqualTo(sums(flow(DECEMBER)));
    }

    @Property(tries = 20)
    void what_is_read_at_once_by_county_category_and_channel_is_what_is_read_one_by_one(
            @ForAll("histories") List<History> histories) {
        play(histories);

        var selection = new Selection(YEARS, ALL_KINDS, View.FLOW);
        var spread = database.statistics().spread(selection);
        for (By by : List.of(By.COUNTY, By.CATEGORY, By.CHANNEL)) {
            var alone = database.statistics().rows(by, selection);
            assertThat(spread.by(by).rows()).hasSameSizeAs(alone.rows()).allSatisfy(row -> assertThat(
                            row.of(Figure.RECEIVED))
                    .isEqualTo(alone.row(row.code()).of(Figure.RECEIVED)));
            assertThat(spread.by(by).total().of(Figure.CLOSED))
                    .isEqualTo(alone.total().of(Figure.CLOSED));
        }
    }

    @Property(tries = 20)
    void the_offices_of_a_county_add_up_to_the_county(@ForAll("histories") List<History> histories) {
        play(histories);

        for (View view : View.values()) {
            var counties = database.statistics().rows(By.COUNTY, new Selection(YEARS, ALL_KINDS, view));
            for (FigureRow county : counties.rows()) {
                var within = new Selection(YEARS, ALL_KINDS, view, Scope.ofCounty(county.code()));
                assertThat(sums(database.statistics().rows(By.OFFICE, within).total()))
                        .isEqualTo(sums(county));
            }
        }
    }

    private static void play(List<History> histories) {
        database.clear();
        for (int i = 0; i < histories.size(); i++) {
            histories.get(i).playInto(database, i);
        }
    }

    private static List<Period> months(Period years) {
        List<Period> months = new ArrayList<>();
        for (YearMonth month : years.months()) {
            months.add(new Period(month.atDay(1), month.atEndOfMonth()));
        }
        return months;
    }

    private static List<Period> days(Period month) {
        return month.from()
                .datesUntil(month.to().plusDays(1))
                .map(day -> new Period(day, day))
                .toList();
    }

    private static FigureRow flow(Period period) {
        return database.statistics()
                .rows(By.COUNTY, new Selection(period, ALL_KINDS, View.FLOW))
                .total();
    }

    private static FigureRow addedUp(List<Period> periods) {
        return periods.stream().map(FiguresAddUpIT::flow).reduce(FigureRow.NOTHING, FigureRow::plus);
    }

    private static Map<Kind, Map<Figure, Long>> sums(FigureRow row) {
        return row.sums();
    }

    private static void hasNoImpossibleRate(FigureRow row) {
        assertThat(Arrays.stream(Definition.values()).filter(definition -> definition.measure() == Measure.RATE))
                .allSatisfy(definition -> assertThat(definition.rate(row).part())
                        .as(definition.key())
                        .isBetween(0L, definition.rate(row).whole()));
    }
}
