package org.suqiu.statistics.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.suqiu.rules.Money;
import org.suqiu.statistics.Breakdown;
import org.suqiu.statistics.CountyTable;
import org.suqiu.statistics.Definition;
import org.suqiu.statistics.Figure;
import org.suqiu.statistics.FigureRow;
import org.suqiu.statistics.View;

/** The county table: counts, rates in percent or null, money in yuan. */
public record CountyTableView(
        LocalDate from,
        LocalDate to,
        String kind,
        String view,
        String definitions,
        List<Row> rows,
        Row total,
        Compared previous,
        Compared yearBefore) {

    static CountyTableView of(CountyTable table, Function<String, String> countyNames) {
        var rows = new Rows(table.view(), countyNames);
        var figures = table.figures();
        return new CountyTableView(
                figures.period().from(),
                figures.period().to(),
                table.kind().name(),
                table.view().name(),
                Definition.VERSION,
                rows.of(figures),
                rows.row(figures.total()),
                rows.compared(table.previous()),
                rows.compared(table.yearBefore()));
    }

    /** A period that the table is compared with. */
    public record Compared(LocalDate from, LocalDate to, List<Row> rows, Row total) {}

    /** One county, or the total; {@code undecided} is null in the flow view. */
    public record Row(
            String countyCode,
            String county,
            long received,
            long accepted,
            long refused,
            long endedBeforeDecision,
            Long undecided,
            long closed,
            long closedOnTime,
            String onTimeClosureRate,
            long verified,
            long filed,
            long mediationsConcluded,
            long mediationsSucceeded,
            String mediationSuccessRate,
            String recoveredAmount,
            String penaltyAmount) {}

    private record Rows(View view, Function<String, String> countyNames) {

        Compared compared(Breakdown figures) {
            return new Compared(figures.period().from(), figures.period().to(), of(figures), row(figures.total()));
        }

        List<Row> of(Breakdown figures) {
            return figures.rows().stream().map(this::row).toList();
        }

        Row row(FigureRow row) {
            return new Row(
                    row.code(),
                    countyNames.apply(row.code()),
                    row.of(Figure.RECEIVED),
                    row.of(Figure.ACCEPTED),
                    row.of(Figure.REFUSED),
                    row.of(Figure.ENDED_BEFORE_DECISION),
                    view == View.COHORT ? row.undecided() : null,
                    row.of(Figure.CLOSED),
                    row.of(Figure.CLOSED_ON_TIME),
                    row.onTimeClosure().percent(),
                    row.of(Figure.VERIFIED),
                    row.of(Figure.FILED),
                    row.of(Figure.MEDIATION_CONCLUDED),
                    row.of(Figure.MEDIATION_SUCCEEDED),
                    row.mediationSuccess().percent(),
                    Money.yuan(row.of(Figure.RECOVERED)),
                    Money.yuan(row.of(Figure.PENALTY)));
        }
    }
}
