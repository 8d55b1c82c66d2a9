package org.suqiu.printouts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.Function;
import org.suqiu.clock.MovableClock;
import org.suqiu.identity.Actor;
import org.suqiu.reports.CountyResolution;
import org.suqiu.reports.CountyResolutionPrintout;
import org.suqiu.reports.CountyResolutionRow;
import org.suqiu.reports.Format;
import org.suqiu.reports.Kind;
import org.suqiu.reports.PeriodFigures;
import org.suqiu.statistics.Breakdown;
import org.suqiu.statistics.CountyTable;
import org.suqiu.statistics.Definition;
import org.suqiu.statistics.Figure;
import org.suqiu.statistics.FigureRow;
import org.suqiu.statistics.View;

/** The county table on paper. Months are not frozen yet, so that every print says as of when it is. */
@ApplicationScoped
public class CountyPrintout {

    @Inject
    Clock clock;

    private final CountyResolutionPrintout printout = new CountyResolutionPrintout();

    /** @param countyNames what a row is called in the reader's language; null asks for the total's name */
    public byte[] print(
            CountyTable table, Format format, Locale locale, Function<String, String> countyNames, Actor reader) {
        var rows = new Rows(table, countyNames);
        return printout.print(
                new CountyResolution(
                        Kind.valueOf(table.kind().name()),
                        title(table, locale),
                        org.suqiu.reports.View.valueOf(table.view().name()),
                        Definition.VERSION,
                        clock.instant().atZone(MovableClock.ZONE),
                        reader.name(),
                        false,
                        locale,
                        rows.of(table.figures()),
                        rows.of(table.previous()),
                        rows.of(table.yearBefore())),
                format);
    }

    private static String title(CountyTable table, Locale locale) {
        return ResourceBundle.getBundle("org.suqiu.printouts.titles", locale)
                .getString(table.kind().name());
    }

    /** Turns rows of figures into rows of paper. */
    private record Rows(CountyTable table, Function<String, String> countyNames) {

        PeriodFigures of(Breakdown figures) {
            List<CountyResolutionRow> rows =
                    figures.rows().stream().map(this::row).toList();
            return new PeriodFigures(figures.period().from(), figures.period().to(), rows, row(figures.total()));
        }

        private CountyResolutionRow row(FigureRow row) {
            return new CountyResolutionRow(
                    countyNames.apply(row.code()),
                    count(row, Figure.RECEIVED),
                    count(row, Figure.ACCEPTED),
                    count(row, Figure.REFUSED),
                    count(row, Figure.ENDED_BEFORE_DECISION),
                    undecided(row),
                    count(row, Figure.CLOSED),
                    count(row, Figure.CLOSED_ON_TIME),
                    count(row, Figure.VERIFIED),
                    count(row, Figure.FILED),
                    count(row, Figure.MEDIATION_CONCLUDED),
                    count(row, Figure.MEDIATION_SUCCEEDED),
                    row.of(Figure.RECOVERED),
                    row.of(Figure.PENALTY));
        }

        private Integer undecided(FigureRow row) {
            return table.view() == View.COHORT ? Math.toIntExact(row.undecided()) : null;
        }

        private static int count(FigureRow row, Figure figure) {
            return Math.toIntExact(row.of(figure));
        }
    }
}
