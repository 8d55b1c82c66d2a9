package org.suqiu.printouts.rest;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.suqiu.printouts.AssessmentWeight;
import org.suqiu.rules.Problems;
import org.suqiu.statistics.Definition;
import org.suqiu.statistics.Measure;

/** All weights of the assessment, as an administrator wants them. */
public record WantedWeights(List<Item> items) {

    private static final int MOST = 100;

    /** @throws org.suqiu.rules.InvalidInput with all that is wrong */
    List<AssessmentWeight> checked() {
        List<Item> given = Objects.requireNonNullElse(items, List.of());
        var problems = new Problems();
        Set<String> named = new HashSet<>();
        for (int place = 0; place < given.size(); place++) {
            String pointer = "/items/" + place;
            Item item = given.get(place);
            if (item == null) {
                problems.add(pointer, "required");
            } else {
                item.check(pointer, named, problems);
            }
        }
        problems.when(problems.isEmpty() && given.stream().allMatch(Item::weighsNothing), "/items", "nothing-weighs")
                .throwIfAny();
        return given.stream().map(Item::read).toList();
    }

    /** One of them. */
    public record Item(
            @Schema(example = "mediationSuccessRate") String figure,
            @Schema(example = "25", minimum = "0", maximum = "100") Integer weight) {

        private void check(String pointer, Set<String> named, Problems problems) {
            String ofFigure = pointer + "/figure";
            problems.require(figure, ofFigure)
                    .when(Problems.isGiven(figure) && !isRate(), ofFigure, "not-a-rate")
                    .when(Problems.isGiven(figure) && !named.add(figure), ofFigure, "stands-twice")
                    .require(weight != null, pointer + "/weight")
                    .between(0, weight, MOST, pointer + "/weight");
        }

        private boolean isRate() {
            return Definition.of(figure)
                    .filter(definition -> definition.measure() == Measure.RATE)
                    .isPresent();
        }

        private boolean weighsNothing() {
            return weight == 0;
        }

        private AssessmentWeight read() {
            return new AssessmentWeight(Definition.of(figure).orElseThrow(), weight);
        }
    }
}
