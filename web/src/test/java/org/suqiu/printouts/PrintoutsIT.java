package org.suqiu.printouts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.suqiu.printouts.YearOfCases.LONG_NAMED;
import static org.suqiu.printouts.YearOfCases.YEAR;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.suqiu.casefile.Kind;
import org.suqiu.identity.Actor;
import org.suqiu.identity.Role;
import org.suqiu.reports.Format;
import org.suqiu.reports.Printout;
import org.suqiu.rules.InvalidInput;
import org.suqiu.rules.NotFound;
import org.suqiu.statistics.FiguresDatabase;
import org.suqiu.statistics.Period;
import org.suqiu.statistics.Scope;
import org.suqiu.statistics.View;

/** Every print-out, written from figures on a real database, printed and read back. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PrintoutsIT {

    private static final Actor MANAGER = new Actor("manager", "王建国", Set.of(Role.MANAGER), null);
    private static final Period BEFORE_ALL =
            new Period(YEAR.from().minusYears(3), YEAR.to().minusYears(3));
    private static final Duration QUICK = Duration.ofSeconds(2);

    private static FiguresDatabase database;

    @BeforeAll
    static void open() {
        database = PrintoutBeans.afterAYearOfCases();
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @Test
    void every_print_out_comes_in_every_format_it_offers() {
        for (Manuscript manuscript : offered()) {
            for (Format format : manuscript.formats()) {
                assertThat(print(manuscript.key(), wanted(YEAR, Kind.COMPLAINT, Locale.SIMPLIFIED_CHINESE), format))
                        .as("%s %s", manuscript.key(), format)
                        .isNotEmpty();
            }
        }
    }

    @Test
    void every_print_out_comes_in_english_too_and_quickly() {
        for (Manuscript manuscript : offered()) {
            long begun = processorTime();
            var text = pdf(manuscript.key(), wanted(YEAR, Kind.COMPLAINT, Locale.ENGLISH));

            assertThat(Duration.ofNanos(processorTime() - begun))
                    .as(manuscript.key())
                    .isLessThan(QUICK);
            assertThat(text.text()).contains("Period: 1 January 2026 to 31 December 2026", "Counting rules");
        }
    }

    @Test
    void a_year_of_nothing_prints_and_its_rates_are_dashes() {
        for (Manuscript manuscript : offered()) {
            var text = pdf(manuscript.key(), wanted(BEFORE_ALL, Kind.VIOLATION_REPORT, Locale.SIMPLIFIED_CHINESE));

            assertThat(text.lines()).as(manuscript.key()).noneMatch(line -> line.matches(".* (0[.]00|100)%.*"));
            assertThat(text.text()).as(manuscript.key()).doesNotContain("NaN", "null");
        }
    }

    @Test
    void of_days_to_come_nothing_is_printed() {
        var toCome = new Period(YEAR.from().plusYears(1), YEAR.to().plusYears(1));

        for (Manuscript manuscript : offered()) {
            var wanted = wanted(toCome, Kind.COMPLAINT, Locale.SIMPLIFIED_CHINESE);

            assertThatThrownBy(() -> print(manuscript.key(), wanted, Format.PDF))
                    .as(manuscript.key())
                    .isInstanceOf(InvalidInput.class);
        }
    }

    @Test
    void what_is_kept_as_json_prints_the_same() throws JsonProcessingException {
        var json = JsonMapper.builder().addModule(new JavaTimeModule()).build();

        for (Manuscript manuscript : offered()) {
            Printout written = manuscript.write(wanted(YEAR, Kind.COMPLAINT, Locale.SIMPLIFIED_CHINESE));

            assertThat(json.readValue(json.writeValueAsString(written), Printout.class))
                    .isEqualTo(written);
        }
    }

    @Test
    void mediations_are_listed_by_how_they_ended() {
        var text = pdf(MediationManuscript.KEY, wanted(YEAR, Kind.COMPLAINT, Locale.SIMPLIFIED_CHINESE));

        assertThat(text.lines())
                .contains("达成调解协议 2 2,560.00 2,001.00", "自行和解 1 1,280.00 1,000.50", "调解不成 1 0.00 0.00")
                .contains("和布克赛尔蒙古自治县 1 1 100% 100% 100% 1,280.00 1,000.50");
    }

    @Test
    void what_is_still_open_is_listed_by_number_but_never_a_violation_report() {
        assertThat(pdf(TimeLimitsManuscript.KEY, wanted(YEAR, Kind.COMPLAINT, Locale.SIMPLIFIED_CHINESE))
                        .text())
                .contains("654201-20260520-0005");
        assertThat(pdf(TimeLimitsManuscript.KEY, wanted(YEAR, Kind.VIOLATION_REPORT, Locale.SIMPLIFIED_CHINESE))
                        .text())
                .doesNotContain("654201-20260520");
    }

    @Test
    void the_telephone_rang_at_noon_on_a_wednesday() {
        var text = pdf(ChannelsManuscript.KEY, wanted(YEAR, Kind.COMPLAINT, Locale.SIMPLIFIED_CHINESE));

        assertThat(text.lines()).contains("12:00 0 0 8 0 0 0 0 8");
    }

    @Test
    void only_the_print_out_of_an_office_is_narrowed_to_one() {
        var ofTheLongNamed = new Wanted(
                YEAR, Kind.COMPLAINT, View.FLOW, Scope.ofOffice(LONG_NAMED), Locale.SIMPLIFIED_CHINESE, MANAGER);

        assertThat(pdf(OfficeManuscript.KEY, ofTheLongNamed).text()).doesNotContain("塔城市市场监督管理局");
        assertThat(pdf(MediationManuscript.KEY, ofTheLongNamed).lines())
                .isEqualTo(pdf(MediationManuscript.KEY, wanted(YEAR, Kind.COMPLAINT, Locale.SIMPLIFIED_CHINESE))
                        .lines());
    }

    @Test
    void what_is_not_registered_is_not_there() {
        assertThatThrownBy(() -> print("nothing", wanted(YEAR, Kind.COMPLAINT, Locale.ENGLISH), Format.PDF))
                .isInstanceOf(NotFound.class);
    }

    /** Of this thread: what else the machine does meanwhile is not the print-out's fault. */
    private static long processorTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static PrintedText pdf(String key, Wanted wanted) {
        return PrintedText.of(print(key, wanted, Format.PDF));
    }

    private static byte[] print(String key, Wanted wanted, Format format) {
        return database.bean(PrintoutDesk.class).print(key, wanted, format);
    }

    private static List<Manuscript> offered() {
        return database.bean(PrintoutDesk.class).offered(MANAGER);
    }

    private static Wanted wanted(Period period, Kind kind, Locale locale) {
        return new Wanted(period, kind, View.FLOW, Scope.EVERYTHING, locale, MANAGER);
    }
}
