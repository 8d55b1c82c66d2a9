package org.suqiu.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.suqiu.casefile.CaseFileFixture.noon;
import static org.suqiu.identity.ActorFixture.HANDLER;
import static org.suqiu.identity.ActorFixture.HEAD;
import static org.suqiu.identity.ActorFixture.MANAGER;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.CaseFileFixture;
import org.suqiu.casefile.Channel;
import org.suqiu.casefile.Consents;
import org.suqiu.casefile.Incident;
import org.suqiu.casefile.Kind;
import org.suqiu.casefile.Outcome;
import org.suqiu.casefile.Receipt;
import org.suqiu.casefile.Request;
import org.suqiu.casefile.Subject;
import org.suqiu.identity.Actor;
import org.suqiu.identity.Role;
import org.suqiu.rules.InvalidInput;
import org.suqiu.rules.NotAllowed;

/** A few cases whose figures are known by counting on one's fingers, over both views. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class KnownFiguresIT {

    private static final String OFFICE = "654201";
    private static final LocalDate NOVEMBER_20 = LocalDate.of(2025, 11, 20);
    private static final LocalDate DECEMBER_10 = LocalDate.of(2025, 12, 10);
    private static final LocalDate JANUARY_8 = LocalDate.of(2026, 1, 8);
    private static final Period DECEMBER = new Period(LocalDate.of(2025, 12, 1), LocalDate.of(2025, 12, 31));
    private static final Period JANUARY = new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 31));
    private static final Period NOVEMBER = new Period(LocalDate.of(2025, 11, 1), LocalDate.of(2025, 11, 30));

    private FiguresDatabase database;
    private int sequence;

    @BeforeEach
    void open() {
        database = new FiguresDatabase();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void the_flow_tells_each_event_on_its_own_day() {
        threeComplaints();

        FigureRow december = total(DECEMBER, View.FLOW);
        FigureRow january = total(JANUARY, View.FLOW);

        assertThat(december.of(Figure.RECEIVED)).isEqualTo(1);
        assertThat(december.of(Figure.ACCEPTED)).isEqualTo(2);
        assertThat(december.of(Figure.CLOSED)).isEqualTo(1);
        assertThat(january.of(Figure.RECEIVED)).isZero();
        assertThat(january.of(Figure.CLOSED)).isEqualTo(1);
        assertThat(january.of(Figure.RECOVERED)).isEqualTo(5_000);
    }

    @Test
    void the_cohort_tells_where_those_received_stand_now() {
        threeComplaints();

        FigureRow november = total(NOVEMBER, View.COHORT);

        assertThat(november.of(Figure.RECEIVED)).isEqualTo(2);
        assertThat(november.of(Figure.ACCEPTED)).isEqualTo(2);
        assertThat(november.of(Figure.CLOSED)).isEqualTo(2);
        assertThat(november.undecided()).isZero();
        assertThat(total(DECEMBER, View.COHORT).undecided()).isEqualTo(1);
    }

    @Test
    void mediation_success_by_three_definitions_A_of_those_ended_B_of_those_closed_C_of_those_accepted() {
        threeComplaints();

        FigureRow december = total(DECEMBER, View.FLOW);

        assertThat(percent(Definition.MEDIATION_SUCCESS_RATE, december)).isEqualTo("0.00");
        assertThat(percent(Definition.MEDIATION_SUCCESS_OF_CLOSED, december)).isEqualTo("0.00");
        assertThat(percent(Definition.MEDIATION_SUCCESS_OF_ACCEPTED, december)).isEqualTo("50.00");
    }

    @Test
    void over_nothing_there_is_no_rate() {
        assertThat(percent(Definition.MEDIATION_SUCCESS_RATE, total(DECEMBER, View.FLOW)))
                .isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "2024-02-29T23:59:59.999+08:00,2024-02",
        "2024-03-01T00:00:00+08:00,2024-03",
        "2025-12-31T15:59:59.999Z,2025-12",
        "2025-12-31T16:00:00Z,2026-01",
    })
    void a_case_counts_on_the_day_that_it_is_in_Shanghai(String receivedAt, String month) {
        CaseFile caseFile = receivedAt(Instant.from(OffsetDateTime.parse(receivedAt)));
        database.add(caseFile, new Tally(caseFile).received().rows());

        var years = new Period(LocalDate.of(2024, 1, 1), LocalDate.of(2026, 12, 31));
        Breakdown months = database.statistics().rows(By.MONTH, complaints(years, View.FLOW));

        assertThat(months.row(month).of(Figure.RECEIVED)).isEqualTo(1);
        assertThat(months.total().of(Figure.RECEIVED)).isEqualTo(1);
    }

    @Test
    void of_days_to_come_there_are_no_figures() {
        LocalDate tomorrow = FiguresDatabase.TODAY.plusDays(1);
        var period = new Period(tomorrow, tomorrow.plusDays(30));

        assertThatThrownBy(() -> database.statistics().rows(By.COUNTY, complaints(period, View.FLOW)))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void a_month_without_anything_has_its_seven_counties_all_the_same() {
        assertThat(database.statistics()
                        .rows(By.COUNTY, complaints(DECEMBER, View.FLOW))
                        .rows())
                .hasSize(7)
                .noneMatch(row -> row.shows(EnumSet.allOf(Definition.class)));
    }

    @Test
    void what_nobody_has_yet_has_a_row_only_where_the_table_shows_something_of_it() {
        CaseFile unplaced = CaseFileFixture.numbered(++sequence, Kind.COMPLAINT, DECEMBER_10);
        database.add(
                unplaced, new Tally(unplaced).received().demanded(JANUARY_8).rows());

        assertThat(countyTable(DECEMBER).rows())
                .hasSize(8)
                .last()
                .extracting(FigureRow::code)
                .isEqualTo(CountyOrder.UNPLACED);
        assertThat(countyTable(JANUARY).rows()).hasSize(7);
        assertThat(database.statistics()
                        .rows(By.COUNTY, complaints(JANUARY, View.FLOW))
                        .rows())
                .hasSize(8);
    }

    @Test
    void a_total_includes_what_its_table_does_not_show() {
        CaseFile unplaced = CaseFileFixture.numbered(++sequence, Kind.COMPLAINT, DECEMBER_10);
        database.add(unplaced, new Tally(unplaced).demanded(JANUARY_8).rows());

        assertThat(countyTable(JANUARY).total().of(Figure.DEMANDED)).isEqualTo(1);
    }

    @Test
    void what_each_handler_did_is_for_the_head_of_the_office_alone() {
        threeComplaints();
        var ofTheOffice = new Selection(DECEMBER, Set.of(Kind.COMPLAINT), View.FLOW, Scope.ofOffice(OFFICE));

        assertThat(database.statistics()
                        .rows(By.HANDLER, ofTheOffice, HEAD)
                        .total()
                        .of(Figure.CLOSED))
                .isEqualTo(1);
        for (Actor other : List.of(HANDLER, MANAGER)) {
            assertThatThrownBy(() -> database.statistics().rows(By.HANDLER, ofTheOffice, other))
                    .isInstanceOf(NotAllowed.class);
        }
    }

    @Test
    void behind_a_figure_stand_its_cases_as_far_as_one_sees_them() {
        threeComplaints();

        assertThat(behind(Definition.CLOSED, MANAGER)).hasSize(1);
        assertThat(behind(Definition.CLOSED, new Actor("other", "", Set.of(Role.HANDLER), "654221")))
                .isEmpty();
    }

    @Test
    void that_a_complaint_led_to_a_filed_case_is_shown_to_the_head_alone_Art_37() {
        CaseFile complaint = closed(Outcome.AGREED, DECEMBER_10);
        database.add(
                complaint,
                new Tally(complaint).received().converted(DECEMBER_10).rows());

        assertThat(behind(Definition.CONVERSIONS, HEAD)).hasSize(1);
        assertThat(behind(Definition.CONVERSIONS, MANAGER)).isEmpty();
        assertThat(behind(Definition.CONVERSIONS, HANDLER)).isEmpty();
    }

    /** Received in November, accepted in December: one fails in December, one succeeds in January; one of December waits. */
    private void threeComplaints() {
        CaseFile failed = closed(Outcome.FAILED, DECEMBER_10);
        database.add(
                failed,
                new Tally(failed)
                        .received()
                        .accepted(DECEMBER.from(), DECEMBER.to())
                        .mediated(false, true, DECEMBER_10)
                        .closed()
                        .rows());
        CaseFile agreed = closed(Outcome.AGREED, JANUARY_8);
        database.add(
                agreed,
                new Tally(agreed)
                        .received()
                        .accepted(DECEMBER.from(), DECEMBER.to())
                        .mediated(true, true, JANUARY_8)
                        .paid(5_000, JANUARY_8)
                        .closed()
                        .rows());
        CaseFile waiting = CaseFileFixture.placed(CaseFileFixture.numbered(++sequence, Kind.COMPLAINT, DECEMBER_10));
        database.add(waiting, new Tally(waiting).received().rows());
    }

    private CaseFile closed(Outcome outcome, LocalDate on) {
        CaseFile caseFile = CaseFileFixture.placed(CaseFileFixture.numbered(++sequence, Kind.COMPLAINT, NOVEMBER_20));
        caseFile.accept();
        caseFile.close(outcome, noon(on), on);
        return caseFile;
    }

    private static CaseFile receivedAt(Instant moment) {
        return CaseFileFixture.placed(new CaseFile(new Receipt(
                CaseFileFixture.NUMBER,
                Kind.COMPLAINT,
                Channel.PHONE,
                null,
                moment,
                "agent",
                Subject.UNKNOWN,
                CaseFileFixture.respondentIn(OFFICE, "塔城市文化路12号"),
                new Incident(null, null, null, "滴灌带"),
                Request.NONE,
                Consents.NONE,
                List.of())));
    }

    private List<CountedEvent> behind(Definition definition, Actor reader) {
        return database.countedCases().behind(definition, complaints(DECEMBER, View.FLOW), reader, 0, 10);
    }

    private Breakdown countyTable(Period period) {
        return database.statistics().counties(period, Kind.COMPLAINT, View.FLOW).figures();
    }

    private FigureRow total(Period period, View view) {
        return database.statistics().rows(By.COUNTY, complaints(period, view)).total();
    }

    private static Selection complaints(Period period, View view) {
        return new Selection(period, Set.of(Kind.COMPLAINT), view);
    }

    private static String percent(Definition definition, FigureRow row) {
        return definition.rate(row).percent();
    }
}
