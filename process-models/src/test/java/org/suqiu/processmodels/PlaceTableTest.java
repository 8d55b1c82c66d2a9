package org.suqiu.processmodels;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.camunda.bpm.engine.DecisionService;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PlaceTableTest {
    private final DecisionService decisions = ModelEngine.ENGINE.getDecisionService();

    @ParameterizedTest
    @CsvSource({
        "true,  INSIDE,  INSIDE,  NONE,       regiment-address",
        "true,  OUTSIDE, UNKNOWN, NONE,       regiment-address",
        "false, INSIDE,  UNKNOWN, RESPONDENT, respondent-county",
        "false, INSIDE,  INSIDE,  RESPONDENT, respondent-county",
        "false, INSIDE,  OUTSIDE, RESPONDENT, respondent-county",
        "false, OUTSIDE, INSIDE,  PLATFORM,   platform-domicile",
        "false, UNKNOWN, INSIDE,  PLATFORM,   platform-domicile",
        "false, OUTSIDE, OUTSIDE, NONE,       outside-prefecture",
        "false, OUTSIDE, UNKNOWN, NONE,       outside-prefecture",
        "false, UNKNOWN, OUTSIDE, NONE,       place-unknown",
        "false, UNKNOWN, UNKNOWN, NONE,       place-unknown"
    })
    void the_place_follows_the_article(
            boolean regiment, String respondentPlace, String platformPlace, String place, String reason) {
        var row = decisions
                .evaluateDecisionTableByKey("Place")
                .variables(Map.of(
                        "regiment", regiment, "respondentPlace", respondentPlace, "platformPlace", platformPlace))
                .evaluate()
                .getSingleResult();

        assertThat(row.getEntryMap()).isEqualTo(Map.of("place", place, "reason", reason));
    }
}
