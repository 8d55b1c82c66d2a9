package org.suqiu.printouts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.suqiu.printouts.YearOfCases.YEAR;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.suqiu.casefile.Kind;
import org.suqiu.identity.Actor;
import org.suqiu.identity.Role;
import org.suqiu.reports.Cell;
import org.suqiu.reports.Column;
import org.suqiu.reports.Format;
import org.suqiu.reports.Measure;
import org.suqiu.reports.Printout;
import org.suqiu.reports.Section;
import org.suqiu.reports.Table;
import org.suqiu.statistics.Breakdown;
import org.suqiu.statistics.By;
import org.suqiu.statistics.Definition;
import org.suqiu.statistics.FigureRow;
import org.suqiu.statistics.FiguresDatabase;
import org.suqiu.statistics.RowNames;
import org.suqiu.statistics.Scope;
import org.suqiu.statistics.Selection;
import org.suqiu.statistics.View;

/** The text of every PDF, read back, and every figure in it compared with what the API answers. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PaperAndFiguresIT {

    private static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;
    private static final String OFFICE = YearOfCases.TACHENG;

    /** Sees the handlers of the own office too. */
    private static final Actor READER = new Actor("wang", "王建国", Set.of(Role.HEAD, Role.MANAGER), OFFICE);

    private static final Set<Kind> COMPLAINTS = EnumSet.of(Kind.COMPLAINT);
    private static final Set<Kind> ALL = EnumSet.allOf(Kind.class);

    /** What a print-out is about that gives no choice of it. */
    private static final Map<String, Set<Kind>> KINDS = Map.of(
            ChapterManuscript.KEY, COMPLAINTS,
            MediationManuscript.KEY, COMPLAINTS,
            ChannelsManuscript.KEY, ALL,
            AssessmentManuscript.KEY, EnumSet.of(Kind.COMPLAINT, Kind.VIOLATION_REPORT));

    private static FiguresDatabase database;

    @BeforeAll
    static void open() {
        database = PrintoutBeans.afterAYearOfCases();
    }

    @AfterAll
    static void close() {
        database.close();
    }

    static Stream<Arguments> all() {
        return database.bean(Manuscripts.class).all().stream()
                .flatMap(manuscript -> choices(manuscript, "kind", Kind.values())
                        .flatMap(kind -> choices(manuscript, "view", View.values())
                                .map(view -> Arguments.of(manuscript.key(), kind, view))));
    }

    @ParameterizedTest
    @MethodSource("all")
    void every_row_of_every_table_stands_on_the_paper(String key, Kind kind, View view) {
        Wanted wanted = wanted(key, kind, view);
        var paper = PrintedText.of(database.bean(PrintoutDesk.class).print(key, wanted, Format.PDF));

        assertThat(lines(printout(wanted, key)))
                .allSatisfy(numbers -> assertThat(paper.lines()).anyMatch(line -> line.contains(numbers)));
    }

    @ParameterizedTest
    @MethodSource("all")
    void every_figure_is_the_one_that_the_api_answers(String key, Kind kind, View view) {
        Wanted wanted = wanted(key, kind, view);

        for (Table table : tables(printout(wanted, key)).toList()) {
            by(table).ifPresent(by -> {
                Breakdown figures = database.within(() -> database.statistics()
                        .rows(by, new Selection(YEAR, kinds(key, kind, table), view, wanted.scope()), READER));
                assertSame(table, figures, by);
            });
        }
    }

    private static void assertSame(Table table, Breakdown figures, By by) {
        Map<String, FigureRow> named = Stream.concat(figures.rows().stream(), Stream.of(figures.total()))
                .collect(
                        Collectors.toMap(row -> database.bean(RowNames.class).of(by, row.code(), CHINESE), row -> row));
        rows(table).forEach(row -> {
            FigureRow expected = named.get(row.get(0).text());
            assertThat(expected).as(row.get(0).text()).isNotNull();
            IntStream.range(1, row.size())
                    .forEach(place -> definition(table.columns().get(place))
                            .ifPresent(definition -> assertThat(number(definition, row.get(place)))
                                    .as("%s, %s, %s", table.name(), row.get(0).text(), definition)
                                    .isEqualTo(number(definition, expected))));
        });
    }

    /** What the columns are broken down by says the first. */
    private static Optional<By> by(Table table) {
        return Arrays.stream(By.values())
                .filter(by -> Words.in(CHINESE)
                        .text("by." + by)
                        .equals(table.columns().get(0).title()))
                .filter(by -> table.columns().stream()
                        .anyMatch(column -> definition(column).isPresent()))
                .findFirst();
    }

    private static Optional<Definition> definition(Column column) {
        return Optional.ofNullable(column.definition()).flatMap(defined -> Arrays.stream(Definition.values())
                .filter(definition -> definition.title(CHINESE).equals(defined.term()))
                .findFirst());
    }

    private static String number(Definition definition, Cell cell) {
        if (cell.number() == null) {
            return null;
        }
        int places = cell.measure() == Measure.TEN_THOUSAND_YUAN ? 6 : 2;
        return switch (definition.measure()) {
            case COUNT -> cell.number().toPlainString();
            case FEN ->
                cell.number()
                        .movePointRight(places)
                        .setScale(0, RoundingMode.UNNECESSARY)
                        .toPlainString();
            case RATE ->
                cell.number()
                        .movePointRight(2)
                        .setScale(2, RoundingMode.HALF_UP)
                        .toPlainString();
        };
    }

    private static String number(Definition definition, FigureRow row) {
        return switch (definition.measure()) {
            case COUNT, FEN -> Long.toString(definition.amount(row));
            case RATE -> definition.rate(row).percent();
        };
    }

    private static Set<Kind> kinds(String key, Kind asked, Table table) {
        if (key.equals(ViolationReportsManuscript.KEY)) {
            boolean conversions = table.name().equals(Words.in(CHINESE).text("violation-reports.conversions"));
            return EnumSet.of(conversions ? Kind.COMPLAINT : Kind.VIOLATION_REPORT);
        }
        return KINDS.getOrDefault(key, EnumSet.of(asked));
    }

    /** The numbers of each row, one blank apart, as they stand on paper: numbers never wrap. */
    private static List<String> lines(Printout printout) {
        return tables(printout)
                .flatMap(PaperAndFiguresIT::rows)
                .map(row -> row.stream()
                        .filter(cell -> cell.measure() != Measure.WORDS)
                        .map(PaperAndFiguresIT::said)
                        .collect(Collectors.joining(" ")))
                .toList();
    }

    private static String said(Cell cell) {
        if (cell.day() != null) {
            return cell.day().toString();
        }
        if (cell.number() == null) {
            return "—";
        }
        return switch (cell.measure()) {
            case COUNT -> formatted("#,##0", cell.number());
            case RATE -> percent(cell.number());
            case CHANGE -> (cell.number().signum() > 0 ? "+" : "") + percent(cell.number());
            default -> formatted("#,##0.00", cell.number());
        };
    }

    private static String percent(BigDecimal fraction) {
        return fraction.compareTo(BigDecimal.ONE) == 0 ? "100%" : formatted("0.00", fraction.movePointRight(2)) + "%";
    }

    private static String formatted(String pattern, BigDecimal number) {
        var format = new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(number);
    }

    private static Stream<Table> tables(Printout printout) {
        return printout.sections().stream().map(Section::table).flatMap(Stream::ofNullable);
    }

    private static Stream<List<Cell>> rows(Table table) {
        return Stream.concat(table.rows().stream(), Stream.ofNullable(table.total()));
    }

    private static Printout printout(Wanted wanted, String key) {
        return database.within(
                () -> database.bean(Manuscripts.class).of(key, READER).write(wanted));
    }

    private static Wanted wanted(String key, Kind kind, View view) {
        Scope scope = key.equals(OfficeManuscript.KEY) ? Scope.ofOffice(OFFICE) : Scope.EVERYTHING;
        return new Wanted(YEAR, kind, view, scope, CHINESE, READER);
    }

    private static <E extends Enum<E>> Stream<E> choices(Manuscript manuscript, String parameter, E[] all) {
        return Arrays.stream(all).limit(manuscript.parameters().contains(parameter) ? all.length : 1);
    }
}
