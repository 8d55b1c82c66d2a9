package org.suqiu.printouts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.suqiu.casefile.Kind;
import org.suqiu.identity.Role;
import org.suqiu.reports.Cell;
import org.suqiu.reports.Measure;
import org.suqiu.reports.Printout;
import org.suqiu.reports.Section;
import org.suqiu.reports.Table;
import org.suqiu.statistics.Breakdown;
import org.suqiu.statistics.By;
import org.suqiu.statistics.FigureRow;
import org.suqiu.statistics.Statistics;

/** How the counties did, by the weights that the prefecture has set: the best first, and what the score is made of. */
@ApplicationScoped
class AssessmentManuscript implements Manuscript {

    static final String KEY = "county-assessment";

    private static final Offer OFFER = Offer.of(KEY, "view").onlyFor(Role.MANAGER, Role.SUPERVISOR, Role.HEAD);

    @Inject
    AssessmentDesk assessmentDesk;

    @Inject
    Statistics statistics;

    @Inject
    FigureTables tables;

    @Inject
    Frame frame;

    @Override
    public Offer offer() {
        return OFFER;
    }

    @Override
    public Printout write(Wanted wanted) {
        var words = Words.in(wanted.locale());
        var weights = assessmentDesk.scheme().weights();
        var counties = statistics.rows(By.COUNTY, wanted.of(Kind.COMPLAINT, Kind.VIOLATION_REPORT));
        return frame.lying(
                this,
                wanted,
                List.of(
                        Section.of(null, scores(counties, weights, wanted)).drawnAs(words.bars("score", List.of(1))),
                        Section.of(words.text(KEY + ".weights"), table(weights, wanted))));
    }

    private Table scores(Breakdown counties, List<AssessmentWeight> weights, Wanted wanted) {
        var words = Words.in(wanted.locale());
        var score = new AssessmentScore(weights);
        var columns = new ArrayList<>(
                List.of(words.column("by.COUNTY", Measure.WORDS), words.column("score", Measure.DECIMAL)));
        weights.forEach(weight -> columns.add(FigureTables.column(weight.figure(), wanted.locale())));
        Comparator<FigureRow> bestFirst =
                Comparator.comparing(row -> score.of(row).orElse(BigDecimal.ZERO));
        return new Table(
                words.text("score"),
                columns,
                counties.showing(weights.stream().map(AssessmentWeight::figure).toList()).rows().stream()
                        .filter(row -> !row.code().isEmpty())
                        .sorted(bestFirst.reversed().thenComparing(FigureRow::code))
                        .map(row -> cells(tables.name(counties, row, wanted.locale()), row, weights))
                        .toList(),
                cells(words.text("total"), counties.total(), weights),
                words.text("nothing"));
    }

    private static List<Cell> cells(String name, FigureRow row, List<AssessmentWeight> weights) {
        var cells = new ArrayList<>(List.of(
                Cell.words(name),
                Cell.of(Measure.DECIMAL, new AssessmentScore(weights).of(row).orElse(null))));
        weights.forEach(weight -> cells.add(FigureTables.cell(weight.figure(), row)));
        return cells;
    }

    private static Table table(List<AssessmentWeight> weights, Wanted wanted) {
        var words = Words.in(wanted.locale());
        return new Table(
                words.text("weight"),
                List.of(words.column("figure", Measure.WORDS), words.column("weight", Measure.COUNT)),
                weights.stream()
                        .map(weight -> List.of(
                                Cell.words(weight.figure().title(wanted.locale())), Cell.count(weight.weight())))
                        .toList(),
                null,
                words.text("nothing"));
    }
}
