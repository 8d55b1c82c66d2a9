package org.suqiu.printouts.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.suqiu.printouts.AssessmentWeight;
import org.suqiu.printouts.rest.WantedWeights.Item;
import org.suqiu.rules.InvalidInput;
import org.suqiu.statistics.Definition;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WantedWeightsTest {

    @Test
    void rates_are_weighed_by_whole_numbers() {
        assertThat(new WantedWeights(List.of(new Item("satisfactionRate", 100), new Item("reachedRate", 0))).checked())
                .containsExactly(
                        new AssessmentWeight(Definition.SATISFACTION_RATE, 100),
                        new AssessmentWeight(Definition.REACHED_RATE, 0));
    }

    @Test
    void all_that_is_wrong_is_told_at_once() {
        var wanted = new WantedWeights(List.of(
                new Item("received", 10),
                new Item("satisfactionRate", 101),
                new Item("satisfactionRate", -1),
                new Item("nothing", null),
                new Item(null, 5)));

        assertThat(wrong(wanted))
                .containsExactly(
                        "/items/0/figure not-a-rate",
                        "/items/1/weight number-between",
                        "/items/2/figure stands-twice",
                        "/items/2/weight number-between",
                        "/items/3/figure not-a-rate",
                        "/items/3/weight required",
                        "/items/4/figure required");
    }

    @Test
    void an_empty_place_in_the_list_is_told() {
        assertThat(wrong(new WantedWeights(Arrays.asList(new Item("satisfactionRate", 5), null))))
                .containsExactly("/items/1 required");
    }

    @Test
    void something_has_to_weigh() {
        assertThat(wrong(new WantedWeights(null))).containsExactly("/items nothing-weighs");
        assertThat(wrong(new WantedWeights(List.of(new Item("satisfactionRate", 0)))))
                .containsExactly("/items nothing-weighs");
    }

    private static List<String> wrong(WantedWeights wanted) {
        return catchThrowableOfType(InvalidInput.class, wanted::checked).problems().stream()
                .map(problem -> problem.pointer() + " " + problem.code())
                .toList();
    }
}
