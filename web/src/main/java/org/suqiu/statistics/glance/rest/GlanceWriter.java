package org.suqiu.statistics.glance.rest;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.suqiu.statistics.Breakdown;
import org.suqiu.statistics.By;
import org.suqiu.statistics.Definition;
import org.suqiu.statistics.Figure;
import org.suqiu.statistics.FigureRow;
import org.suqiu.statistics.RowNames;
import org.suqiu.statistics.UnusualGrowth;
import org.suqiu.statistics.glance.Glance;
import org.suqiu.statistics.glance.Headlines;
import org.suqiu.statistics.rest.DefinitionView;

/** Puts a month into the reader's words. */
record GlanceWriter(RowNames names, Locale locale, Instant asOf) {

    GlanceView view(Glance glance) {
        return new GlanceView(
                YearMonth.from(glance.days().now().from()).toString(),
                glance.kind().name(),
                glance.days().over(),
                asOf,
                glance.days().now(),
                glance.days().previous(),
                glance.days().yearBefore(),
                Headlines.of(glance.kind()).stream()
                        .map(definition -> DefinitionView.of(definition, locale))
                        .toList(),
                row(glance, By.COUNTY, null),
                rows(glance, By.COUNTY),
                largestFirst(glance),
                rows(glance, By.CHANNEL),
                grown(glance.grown()));
    }

    private List<GlanceView.Row> largestFirst(Glance glance) {
        Comparator<String> received =
                Comparator.comparing(code -> glance.now().categories().row(code).of(Figure.RECEIVED));
        return codes(glance, By.CATEGORY).stream()
                .sorted(received.reversed())
                .map(code -> row(glance, By.CATEGORY, code))
                .toList();
    }

    private List<GlanceView.Row> rows(Glance glance, By by) {
        return codes(glance, by).stream().map(code -> row(glance, by, code)).toList();
    }

    /** Whatever there is to show of one of the three months, counties in their own order. */
    private static List<String> codes(Glance glance, By by) {
        List<Definition> columns = Headlines.of(glance.kind());
        return Stream.of(glance.now(), glance.previous(), glance.yearBefore())
                .flatMap(spread -> spread.by(by).showing(columns).rows().stream())
                .map(FigureRow::code)
                .distinct()
                .toList();
    }

    private GlanceView.Row row(Glance glance, By by, String code) {
        Map<String, ComparedView> figures = new LinkedHashMap<>();
        for (Definition definition : Headlines.of(glance.kind())) {
            figures.put(
                    definition.key(),
                    ComparedView.of(
                            definition,
                            row(glance.now().by(by), code),
                            row(glance.previous().by(by), code),
                            row(glance.yearBefore().by(by), code)));
        }
        return new GlanceView.Row(code, names.of(by, code, locale), figures);
    }

    private static FigureRow row(Breakdown breakdown, String code) {
        return code == null ? breakdown.total() : breakdown.row(code);
    }

    private GlanceView.Grown grown(List<UnusualGrowth> grown) {
        return new GlanceView.Grown(
                UnusualGrowth.FEWEST,
                UnusualGrowth.TIMES,
                grown.stream()
                        .map(one -> new GlanceView.GrownRow(
                                one.countyCode(),
                                names.of(By.COUNTY, one.countyCode(), locale),
                                one.category(),
                                names.of(By.CATEGORY, one.category(), locale),
                                one.now(),
                                one.before()))
                        .toList());
    }
}
