package org.suqiu.reports;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What stands below the table: a definition and a denominator for each column, and how was counted. */
record Explanation(CountyResolution resolution, Wording wording) {

    List<Map<String, ?>> definitions() {
        return Layout.of(resolution).columns().stream()
                .filter(figure -> wording.has("definition." + figure.key()))
                .<Map<String, ?>>map(this::definition)
                .toList();
    }

    List<String> rules() {
        return Stream.of(
                        "rule.period",
                        "rule.county." + resolution.view(),
                        viewRule(),
                        "rule.duplicates",
                        "rule.rates",
                        "rule.money",
                        changesRule())
                .map(wording::text)
                .toList();
    }

    /** Title, period, view and the like, where there is no page heading to say them. */
    List<String> heading() {
        return List.of(
                wording.text("title", resolution.kindTitle()),
                wording.period(resolution.figures()),
                wording.text("view." + resolution.view()),
                wording.text("definitions.version", resolution.definitions()),
                status(),
                printed());
    }

    String printed() {
        return wording.text("printed", resolution.printedBy(), wording.moment(resolution.asOf()));
    }

    String status() {
        return resolution.isFinal()
                ? wording.text("status.final")
                : wording.text("status.provisional", wording.moment(resolution.asOf()));
    }

    private Map<String, String> definition(Figure figure) {
        var key = figure.key();
        return Map.of(
                "figure", wording.firstOf("term." + key, "figure." + key),
                "definition", wording.firstOf("definition." + resolution.view() + "." + key, "definition." + key),
                "denominator",
                        wording.has("denominator." + key) ? wording.text("denominator." + key) : Measure.NOTHING);
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
}
