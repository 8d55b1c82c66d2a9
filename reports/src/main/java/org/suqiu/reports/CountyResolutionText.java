package org.suqiu.reports;

import java.util.List;
import java.util.stream.Stream;

/** The county table in the reader's words. */
record CountyResolutionText(CountyResolution resolution, Wording wording) {

    Printout printout() {
        return new Printout(
                resolution.locale(),
                wording.text("title", resolution.kindTitle()),
                wording.text("title.continued", resolution.kindTitle()),
                false,
                resolution.figures().from(),
                resolution.figures().to(),
                resolution.view(),
                resolution.definitions(),
                resolution.asOf(),
                resolution.isFinal(),
                List.of(
                        Section.of(null, counties()),
                        Section.of(wording.text("changes"), new CountyChanges(resolution, wording).table())),
                rules());
    }

    private Table counties() {
        var county = Column.of(wording.text("county"), Measure.WORDS);
        var figures = layout().columns().stream().map(this::column);
        return new Table(
                wording.text("sheet.figures"),
                Stream.concat(Stream.of(county), figures).toList(),
                resolution.figures().rows().stream()
                        .filter(this::isShown)
                        .map(row -> cells(row.county(), row))
                        .toList(),
                cells(wording.text("total"), resolution.figures().total()),
                "");
    }

    /** What the kind's own columns have nothing of may have been counted all the same, in a column that is not here. */
    private boolean isShown(CountyResolutionRow row) {
        return row.alwaysShown()
                || layout().columns().stream()
                        .flatMap(figure -> figure.of(row).stream())
                        .anyMatch(number -> number.signum() != 0);
    }

    private Column column(Figure figure) {
        var key = figure.key();
        return Column.of(wording.text("figure." + key), figure.measure())
                .below(wording.text("group." + figure.group()), wording.firstOf("header." + key, "figure." + key))
                .defined(wording.has("definition." + key) ? definition(key) : null);
    }

    private Definition definition(String key) {
        return new Definition(
                wording.firstOf("term." + key, "figure." + key),
                wording.firstOf("definition." + resolution.view() + "." + key, "definition." + key),
                wording.has("denominator." + key) ? wording.text("denominator." + key) : null);
    }

    private List<Cell> cells(String county, CountyResolutionRow row) {
        var figures = layout().columns().stream().map(figure -> figure.cell(row));
        return Stream.concat(Stream.of(Cell.words(county)), figures).toList();
    }

    private List<String> rules() {
        var general = new CountingRules(resolution.locale());
        return Stream.of(
                        Stream.of(general.ofPeriods(), general.ofCounties(resolution.view())),
                        Stream.of(viewRule(), "rule.duplicates").map(wording::text),
                        general.ofNumbers().stream(),
                        Stream.of(wording.text(changesRule())))
                .flatMap(rules -> rules)
                .toList();
    }

    private String viewRule() {
        return resolution.view() == View.FLOW ? "rule.view.FLOW" : "rule.view.COHORT." + resolution.kind();
    }

    /** A whole year's period before is the year before. */
    private String changesRule() {
        return resolution.previous().coversSameDaysAs(resolution.yearBefore())
                ? "rule.changes.sameDays"
                : "rule.changes";
    }

    private Layout layout() {
        return Layout.of(resolution);
    }
}
