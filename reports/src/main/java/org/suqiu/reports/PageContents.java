package org.suqiu.reports;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What the page says, as text and ready to be laid out.
 *
 * @param showable replaces what the page's typeface cannot show
 */
record PageContents(CountyResolution resolution, Wording wording, UnaryOperator<String> showable) {

    Map<String, Object> parameters() {
        var parameters = wording.parameters();
        parameters.putAll(heading());
        parameters.putAll(tables());
        parameters.putAll(periods());
        parameters.put("rules", String.join("\n", numbered(explanation().rules())));
        return parameters;
    }

    String title() {
        return wording.text("title", showable.apply(resolution.kindTitle()));
    }

    private Map<String, Object> heading() {
        return Map.of(
                "title", title(),
                "continuedTitle", wording.text("title.continued", showable.apply(resolution.kindTitle())),
                "period", wording.period(resolution.figures()),
                "view", wording.text("view." + resolution.view()),
                "definitionsVersion", showable.apply(wording.text("definitions.version", resolution.definitions())),
                "isFinal", resolution.isFinal(),
                "status", explanation().status(),
                "printed", showable.apply(explanation().printed()));
    }

    private Map<String, Object> tables() {
        return Map.of(
                "columns", layout().keys(),
                "rows", resolution.figures().rows().stream().map(this::row).toList(),
                "total", row(resolution.figures().total()),
                "changes", layout().compared().stream().map(this::change).toList(),
                "definitions", explanation().definitions());
    }

    private Map<String, Object> periods() {
        return Map.of(
                "nowPeriod", wording.shortPeriod(resolution.figures()),
                "previousPeriod", wording.shortPeriod(resolution.previous()),
                "yearBeforePeriod", wording.shortPeriod(resolution.yearBefore()));
    }

    private Map<String, String> row(CountyResolutionRow row) {
        var texts = new HashMap<String, String>();
        texts.put("county", showable.apply(row.county()));
        layout().columns().forEach(figure -> texts.put(figure.key(), figure.printed(row)));
        return texts;
    }

    private Map<String, String> change(Figure figure) {
        var comparison = Comparison.of(figure, resolution);
        return Map.of(
                "figure", wording.text("figure." + figure.key()),
                "now", figure.measure().printed(comparison.now()),
                "previous", figure.measure().printed(comparison.previous()),
                "previousChange", printed(comparison.changeOnPrevious()),
                "yearBefore", figure.measure().printed(comparison.yearBefore()),
                "yearBeforeChange", printed(comparison.changeOnYearBefore()));
    }

    private Layout layout() {
        return Layout.of(resolution);
    }

    private Explanation explanation() {
        return new Explanation(resolution, wording);
    }

    private static String printed(Optional<BigDecimal> change) {
        return change.map(Measure::printedChange).orElse(Measure.NOTHING);
    }

    private static List<String> numbered(List<String> rules) {
        return rules.stream().map(rule -> rules.indexOf(rule) + 1 + ". " + rule).toList();
    }
}
