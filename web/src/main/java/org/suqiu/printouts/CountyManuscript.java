package org.suqiu.printouts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.suqiu.reports.CountyResolution;
import org.suqiu.reports.CountyResolutionRow;
import org.suqiu.reports.Kind;
import org.suqiu.reports.PeriodFigures;
import org.suqiu.reports.Printout;
import org.suqiu.statistics.Breakdown;
import org.suqiu.statistics.By;
import org.suqiu.statistics.CountyTable;
import org.suqiu.statistics.Definition;
import org.suqiu.statistics.Figure;
import org.suqiu.statistics.FigureRow;
import org.suqiu.statistics.RowNames;
import org.suqiu.statistics.Statistics;
import org.suqiu.statistics.View;

/** The county table, as the yearly report prints it. */
@ApplicationScoped
class CountyManuscript implements Manuscript {

    static final String KEY = "county-resolution";

    private static final Offer OFFER = Offer.of(KEY, "kind", "view");

    @Inject
    Statistics statistics;

    @Inject
    RowNames rowNames;

    @Inject
    Clock clock;

    @Override
    public Offer offer() {
        return OFFER;
    }

    @Override
    public Printout write(Wanted wanted) {
        CountyTable table = statistics.counties(wanted.period(), wanted.kind(), wanted.view());
        var rows = new Rows(table, wanted);
        return new CountyResolution(
                        Kind.valueOf(wanted.kind().name()),
                        Words.in(wanted.locale()).text("kind." + wanted.kind()),
                        Frame.paper(wanted.view()),
                        Definition.VERSION,
                        clock.instant(),
                        false,
                        wanted.locale(),
                        rows.of(table.figures()),
                        rows.of(table.previous()),
                        rows.of(table.yearBefore()))
                .printout();
    }

    /** Turns rows of figures into rows of paper. */
    private class Rows {
        private final CountyTable table;
        private final Wanted wanted;

        Rows(CountyTable table, Wanted wanted) {
            this.table = table;
            this.wanted = wanted;
        }

        PeriodFigures of(Breakdown figures) {
            List<CountyResolutionRow> rows =
                    figures.rows().stream().map(this::row).toList();
            return new PeriodFigures(figures.period().from(), figures.period().to(), rows, row(figures.total()));
        }

        private CountyResolutionRow row(FigureRow row) {
            return new CountyResolutionRow(
                    rowNames.of(By.COUNTY, row.code(), wanted.locale()),
                    row.code() == null || By.COUNTY.alwaysHas(row.code()),
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
