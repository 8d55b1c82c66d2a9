package org.suqiu.printouts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.suqiu.identity.County;
import org.suqiu.identity.Offices;
import org.suqiu.reports.Cell;
import org.suqiu.reports.Column;
import org.suqiu.reports.Measure;
import org.suqiu.reports.Table;
import org.suqiu.statistics.By;
import org.suqiu.statistics.Definition;
import org.suqiu.statistics.RowNames;
import org.suqiu.statistics.Scope;
import org.suqiu.statistics.Selection;
import org.suqiu.statistics.Statistics;

/** Where much of the same came in at once: a category in a county, at least five cases and twice as many as before. */
@ApplicationScoped
class Clusters {

    private static final int FEWEST = 5;
    private static final int TIMES = 2;

    @Inject
    Statistics statistics;

    @Inject
    Offices offices;

    @Inject
    RowNames rowNames;

    Table table(Wanted wanted) {
        var words = Words.in(wanted.locale());
        var found = offices.counties().stream()
                .flatMap(county -> in(county, wanted))
                .sorted(Comparator.comparing(Cluster::now).reversed().thenComparing(Cluster::category))
                .limit(Largest.MOST)
                .toList();
        return new Table(
                words.text("categories.clusters"),
                List.of(
                        Column.of(words.text("by.COUNTY"), Measure.WORDS),
                        Column.of(words.text("by.CATEGORY"), Measure.WORDS),
                        FigureTables.column(Definition.RECEIVED, wanted.locale()),
                        Column.of(words.text("previous"), Measure.COUNT),
                        Column.of(words.text("previous.change"), Measure.CHANGE)),
                found.stream().map(cluster -> cells(cluster, wanted)).toList(),
                null,
                words.text("categories.no-clusters"));
    }

    private Stream<Cluster> in(County county, Wanted wanted) {
        var selection = new Selection(
                wanted.period(), wanted.selection().kinds(), wanted.view(), Scope.ofCounty(county.code()));
        var before =
                statistics.rows(By.CATEGORY, selection.during(wanted.period().previous()));
        return statistics.rows(By.CATEGORY, selection).rows().stream()
                .map(row -> new Cluster(
                        county,
                        row.code(),
                        Definition.RECEIVED.amount(row),
                        Definition.RECEIVED.amount(before.row(row.code()))))
                .filter(Cluster::isOne);
    }

    private List<Cell> cells(Cluster cluster, Wanted wanted) {
        return List.of(
                Cell.words(rowNames.of(By.COUNTY, cluster.county.code(), wanted.locale())),
                Cell.words(rowNames.of(By.CATEGORY, cluster.category, wanted.locale())),
                Cell.count(cluster.now),
                Cell.count(cluster.before),
                Cell.change(cluster.now, cluster.before));
    }

    private record Cluster(County county, String category, long now, long before) {

        boolean isOne() {
            return now >= FEWEST && now >= before * TIMES;
        }
    }
}
