package org.suqiu.processmodels;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.camunda.bpm.engine.DecisionService;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LimitTableTest {
    private final DecisionService decisions = ModelEngine.ENGINE.getDecisionService();

    @ParameterizedTest
    @CsvSource({
        "ACCEPTANCE,      COMPLAINT,        ACCEPTANCE",
        "MEDIATION,       COMPLAINT,        MEDIATION",
        "CLOSING_NOTICE,  COMPLAINT,        NOTICE",
        "VERIFICATION,    VIOLATION_REPORT, VERIFICATION",
        "REPORTER_NOTICE, VIOLATION_REPORT, REPORTER_NOTICE",
        "ANSWER,          ENQUIRY,          ANSWER",
        "ANSWER,          COMPLAINT,        ANSWER",
        "RETURN,          ENQUIRY,          RETURN",
        "DESIGNATION,     COMPLAINT,        DESIGNATION",
        "REVIEW,          COMPLAINT,        REVIEW",
        "FOLLOW_UP,       VIOLATION_REPORT, FOLLOW_UP"
    })
    void a_step_has_the_limit_of_its_article(String step, String kind, String limit) {
        assertThat(limitOf(step, kind, "FILED", "ORDINARY", "order-121")).isEqualTo(limit);
        assertThat(limitOf(step, kind, "FILED", "ORDINARY", "order-20")).isEqualTo(limit);
    }

    @ParameterizedTest
    @ValueSource(strings = {"order-121", "order-20"})
    void a_clue_from_a_mediation_has_a_limit_of_its_own_Order_121_Art_27_Order_20_Art_23(String lawPack) {
        assertThat(limitOf("VERIFICATION", "VIOLATION_REPORT", "CLUE", "ORDINARY", lawPack))
                .isEqualTo("CONVERSION");
    }

    @Test
    void what_was_split_from_a_complaint_is_verified_like_any_report() {
        assertThat(limitOf("VERIFICATION", "VIOLATION_REPORT", "SPLIT", "ORDINARY", "order-121"))
                .isEqualTo("VERIFICATION");
    }

    @ParameterizedTest
    @ValueSource(strings = {"FILED", "SPLIT", "CLUE"})
    void new_facts_let_the_limit_run_again_wherever_the_report_comes_from_Order_121_Art_35(String origin) {
        assertThat(limitOf("VERIFICATION", "VIOLATION_REPORT", origin, "NEW_FACTS", "order-121"))
                .isEqualTo("MERGED_REPORT");
    }

    private Object limitOf(String step, String kind, String origin, String occasion, String lawPack) {
        return decisions
                .evaluateDecisionTableByKey("Limit")
                .variables(
                        Map.of("step", step, "kind", kind, "origin", origin, "occasion", occasion, "lawPack", lawPack))
                .evaluate()
                .getSingleEntry();
    }
}
