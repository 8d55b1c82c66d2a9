package org.suqiu.reports;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.data.JRMapCollectionDataSource;

/** The three sheets; numbers stay numbers, rates are fractions. */
record WorkbookContents(CountyResolution resolution, Wording wording) {

    List<JasperPrint> filled() throws JRException {
        return List.of(
                Template.FIGURES.fill(figures()),
                Template.DEFINITIONS.fill(wording.parameters(), new JRMapCollectionDataSource(definitions())),
                Template.CHANGES.fill(periods(), new JRMapCollectionDataSource(changes())));
    }

    private Map<String, Object> figures() {
        var parameters = wording.parameters();
        parameters.put("columns", layout().keys());
        parameters.put(
                "rows", resolution.figures().rows().stream().map(this::row).toList());
        parameters.put("total", row(resolution.figures().total()));
        return parameters;
    }

    private Map<String, Object> periods() {
        var parameters = wording.parameters();
        parameters.put("nowPeriod", wording.shortPeriod(resolution.figures()));
        parameters.put("previousPeriod", wording.shortPeriod(resolution.previous()));
        parameters.put("yearBeforePeriod", wording.shortPeriod(resolution.yearBefore()));
        return parameters;
    }

    private Map<String, Object> row(CountyResolutionRow row) {
        var cells = new HashMap<String, Object>();
        cells.put("county", row.county());
        layout().columns().forEach(figure -> cells.put(figure.key(), cell(figure.measure(), figure.of(row))));
        return cells;
    }

    private List<Map<String, ?>> changes() {
        return layout().compared().stream().<Map<String, ?>>map(this::change).toList();
    }

    private Map<String, Object> change(Figure figure) {
        var comparison = Comparison.of(figure, resolution);
        var cells = new HashMap<String, Object>();
        cells.put("figure", wording.text("figure." + figure.key()));
        cells.put("pattern", figure.measure().pattern());
        cells.put("now", cell(figure.measure(), Optional.of(comparison.now())));
        cells.put("previous", cell(figure.measure(), Optional.of(comparison.previous())));
        cells.put("previousChange", cell(Measure.RATE, comparison.changeOnPrevious()));
        cells.put("yearBefore", cell(figure.measure(), Optional.of(comparison.yearBefore())));
        cells.put("yearBeforeChange", cell(Measure.RATE, comparison.changeOnYearBefore()));
        return cells;
    }

    private List<Map<String, ?>> definitions() {
        var explanation = new Explanation(resolution, wording);
        var lines = new ArrayList<Map<String, ?>>(explanation.definitions());
        explanation.rules().forEach(rule -> lines.add(line(wording.text("rules"), rule)));
        explanation.heading().forEach(text -> lines.add(line("", text)));
        return lines;
    }

    private static Map<String, String> line(String figure, String text) {
        return Map.of("figure", figure, "definition", text, "denominator", "");
    }

    /** An empty cell would count as 0 in the reader's own formulas; a word does not. */
    private static Object cell(Measure measure, Optional<BigDecimal> number) {
        if (number.isEmpty()) {
            return Measure.NOTHING;
        }
        return measure == Measure.COUNT ? (Object) number.get().intValueExact() : number.get();
    }

    private Layout layout() {
        return Layout.of(resolution);
    }
}
