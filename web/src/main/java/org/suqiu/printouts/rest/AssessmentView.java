package org.suqiu.printouts.rest;

import static java.util.stream.Collectors.toSet;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.suqiu.printouts.AssessmentScheme;
import org.suqiu.printouts.AssessmentWeight;
import org.suqiu.statistics.Definition;
import org.suqiu.statistics.Measure;

/** What counties are assessed by, and what they could be assessed by: all rates that are defined. */
public record AssessmentView(List<Weight> items) {

    static AssessmentView of(AssessmentScheme scheme, Locale locale) {
        List<AssessmentWeight> weights = scheme.weights();
        Set<Definition> weighed = weights.stream().map(AssessmentWeight::figure).collect(toSet());
        Stream<AssessmentWeight> others = Arrays.stream(Definition.values())
                .filter(definition -> definition.measure() == Measure.RATE)
                .filter(definition -> !weighed.contains(definition))
                .map(definition -> new AssessmentWeight(definition, 0));
        return new AssessmentView(Stream.concat(weights.stream(), others)
                .map(weight -> Weight.of(weight, locale))
                .toList());
    }

    /** @param text what the rate says */
    public record Weight(String figure, String title, String text, int weight) {

        private static Weight of(AssessmentWeight weight, Locale locale) {
            Definition figure = weight.figure();
            return new Weight(figure.key(), figure.title(locale), figure.text(locale), weight.weight());
        }
    }
}
