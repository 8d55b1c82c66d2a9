package org.suqiu.printouts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.suqiu.reports.Cell;
import org.suqiu.reports.Column;
import org.suqiu.reports.Measure;
import org.suqiu.reports.Table;
import org.suqiu.statistics.By;
import org.suqiu.statistics.Definition;
import org.suqiu.statistics.RowNames;
import org.suqiu.statistics.Statistics;
import org.suqiu.statistics.UnusualGrowth;

/** Where much of the same came in at once. */
@ApplicationScoped
class Clusters {

    @Inject
    Statistics statistics;

    @Inject
    RowNames rowNames;

    Table table(Wanted wanted) {
        var words = Words.in(wanted.locale());
        var selection = wanted.selection();
        var before = selection.during(wanted.period().previous());
        var found = UnusualGrowth.between(statistics.spread(selection), statistics.spread(before)).stream()
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

    private List<Cell> cells(UnusualGrowth cluster, Wanted wanted) {
        return List.of(
                Cell.words(rowNames.of(By.COUNTY, cluster.countyCode(), wanted.locale())),
                Cell.words(rowNames.of(By.CATEGORY, cluster.category(), wanted.locale())),
                Cell.count(cluster.now()),
                Cell.count(cluster.before()),
                Cell.change(cluster.now(), cluster.before()));
    }
}
