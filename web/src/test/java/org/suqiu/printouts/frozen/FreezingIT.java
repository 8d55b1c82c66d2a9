package org.suqiu.printouts.frozen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.CaseFileFixture;
import org.suqiu.casefile.Kind;
import org.suqiu.identity.Actor;
import org.suqiu.identity.Role;
import org.suqiu.identity.StaffActed;
import org.suqiu.printouts.Archive;
import org.suqiu.printouts.Manuscript;
import org.suqiu.printouts.Manuscripts;
import org.suqiu.printouts.PrintoutBeans;
import org.suqiu.printouts.Wanted;
import org.suqiu.reports.Printout;
import org.suqiu.reports.Section;
import org.suqiu.rules.RuleViolation;
import org.suqiu.statistics.Figure;
import org.suqiu.statistics.FiguresDatabase;
import org.suqiu.statistics.Scope;
import org.suqiu.statistics.Tally;
import org.suqiu.statistics.View;

/** A closed month on a real database: printed, changed, printed again. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class FreezingIT {

    private static final Actor MANAGER = new Actor("manager", "王建国", Set.of(Role.MANAGER), null);
    private static final Actor STRANGER = new Actor("li", "", Set.of(Role.HANDLER), "654226");
    private static final YearMonth JUNE = YearMonth.of(2026, 6);
    private static final String COUNTIES = "county-resolution";

    private FiguresDatabase database;

    @BeforeEach
    void open() {
        database = PrintoutBeans.afterAYearOfCases();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void a_month_that_is_not_frozen_is_printed_live() {
        assertThat(kept(JUNE)).isNull();
    }

    @Test
    void a_frozen_month_is_final_and_stays_as_it_was_printed() {
        freeze(JUNE);

        Printout first = kept(JUNE);

        assertThat(first.frozen()).isTrue();
        assertThat(kept(JUNE)).isEqualTo(first);
        assertThat(PrintoutText.of(PrintoutText.read(PrintoutText.of(first)))).isEqualTo(PrintoutText.of(first));
    }

    @Test
    void what_is_entered_late_changes_no_figure_and_stands_in_an_appendix() {
        freeze(JUNE);
        Printout before = kept(JUNE);

        enterLate(Kind.COMPLAINT);

        Printout after = kept(JUNE);
        assertThat(after.sections()).startsWith(before.sections().toArray(new Section[0]));
        assertThat(after.sections()).hasSize(before.sections().size() + 1);
    }

    @Test
    void a_restatement_tells_old_new_and_which_case() {
        freeze(JUNE);
        String late = enterLate(Kind.COMPLAINT);

        assertThat(restatements(MANAGER)).singleElement().satisfies(restated -> {
            assertThat(restated.figure()).isEqualTo(Figure.RECEIVED);
            assertThat(restated.before()).isZero();
            assertThat(restated.now()).isEqualTo(1);
            assertThat(restated.changes())
                    .extracting(Restatement.Change::caseNumber)
                    .containsExactly(late);
        });
    }

    @Test
    void of_a_case_that_the_reader_does_not_see_only_the_difference_is_told() {
        freeze(JUNE);
        enterLate(Kind.COMPLAINT);

        assertThat(restatements(STRANGER).get(0).changes())
                .containsExactly(new Restatement.Change(null, 1, null, null));
    }

    @Test
    void no_violation_report_is_named_Art_37() {
        freeze(JUNE);
        enterLate(Kind.VIOLATION_REPORT);

        assertThat(restatements(MANAGER).get(0).changes())
                .extracting(Restatement.Change::caseNumber)
                .containsOnlyNulls();
    }

    @Test
    void what_names_cases_is_handed_out_to_those_who_see_every_complaint() {
        freeze(JUNE);

        assertThat(kept(JUNE, "time-limits", MANAGER)).isNotNull();
        assertThat(kept(JUNE, "time-limits", STRANGER)).isNull();
    }

    @Test
    void freezing_looking_and_what_restates_are_on_record() {
        freeze(JUNE);
        String late = enterLate(Kind.COMPLAINT);
        database.within(() -> desk().open(JUNE.toString(), MANAGER));

        assertThat(database.bean(OnRecord.class).all())
                .contains(
                        new StaffActed(Actor.SYSTEM, "FROZEN_MONTH_RESTATED", late, "2026-06 RECEIVED"),
                        new StaffActed(Actor.SYSTEM, "FROZEN_MONTH_RESTATED", late, "2026-Q2 RECEIVED"),
                        new StaffActed(MANAGER, "FROZEN_MONTH_SEEN", null, "2026-06"))
                .extracting(StaffActed::action)
                .contains("MONTH_FROZEN");
    }

    @Test
    void an_opened_month_lists_what_is_kept_for_this_reader() {
        freeze(JUNE);

        OpenedPeriod seen = database.within(() -> desk().open(JUNE.toString(), MANAGER));
        OpenedPeriod seenByAStranger = database.within(() -> desk().open(JUNE.toString(), STRANGER));

        assertThat(seen.printouts()).extracting(KeptPrintout::key).contains(COUNTIES, "time-limits", "respondents");
        assertThat(seen.printouts())
                .filteredOn(kept -> kept.key().equals(COUNTIES))
                .hasSize(Kind.values().length * View.values().length * 2)
                .allSatisfy(kept -> assertThat(kept.sha256()).hasSize(64));
        assertThat(seenByAStranger.printouts())
                .extracting(KeptPrintout::key)
                .contains(COUNTIES)
                .doesNotContain("time-limits", "respondents");
    }

    @Test
    void with_june_the_second_quarter_is_closed_too() {
        freeze(JUNE);

        assertThat(database.within(desk()::all)).extracting(FrozenPeriod::name).containsExactly("2026-06", "2026-Q2");
    }

    @Test
    void a_month_is_closed_once_and_not_before_it_is_over() {
        freeze(JUNE);

        assertThatThrownBy(() -> freeze(JUNE)).isInstanceOf(RuleViolation.class).hasMessage("month-frozen-already");
        assertThatThrownBy(() -> freeze(YearMonth.from(FiguresDatabase.TODAY)))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("month-not-over");
    }

    private FrozenPeriod freeze(YearMonth month) {
        return database.within(() -> desk().freeze(month, MANAGER));
    }

    private FreezingDesk desk() {
        return database.bean(FreezingDesk.class);
    }

    private List<Restatement> restatements(Actor reader) {
        return database.within(() -> desk().restatements(JUNE.toString(), reader));
    }

    private Printout kept(YearMonth month) {
        return kept(month, COUNTIES, MANAGER);
    }

    private Printout kept(YearMonth month, String key, Actor reader) {
        Manuscript manuscript = database.bean(Manuscripts.class).of(key, reader);
        var wanted = new Wanted(
                CalendarPeriod.month(month).period(),
                Kind.COMPLAINT,
                View.FLOW,
                Scope.EVERYTHING,
                Locale.SIMPLIFIED_CHINESE,
                reader);
        return database.within(
                () -> database.bean(Archive.class).kept(manuscript, wanted).orElse(null));
    }

    /** Nobody had received anything in June before. */
    private String enterLate(Kind kind) {
        CaseFile late = CaseFileFixture.placed(CaseFileFixture.numbered(900, kind, LocalDate.of(2026, 6, 2)));
        database.counts(late, new Tally(late).received());
        return late.number();
    }
}
