package org.suqiu.processmodels;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.DecisionService;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class GroundTableTest {

    private static final String ORDER_20 = "order-20";
    private static final String ORDER_121 = "order-121";

    private final DecisionService decisions = ModelEngine.ENGINE.getDecisionService();

    @ParameterizedTest
    @CsvSource({
        "OTHER_AUTHORITY,       NOT_OUR_REMIT",
        "DEALT_WITH_BEFORE,     ALREADY_DEALT_WITH",
        "THREE_YEARS_PAST,      TOO_LATE",
        "MATERIAL_NOT_SUPPLIED, MATERIAL_MISSING"
    })
    void a_finding_speaks_for_refusing_Order_121_Art_16_Order_20_Art_15(String finding, String ground) {
        assertThat(groundUnderEitherOrder("ACCEPTANCE", finding)).containsOnly(ground);
    }

    @Test
    void identity_that_is_not_proved_is_a_ground_of_its_own_Order_121_Art_16_6() {
        assertThat(groundOf("ACCEPTANCE", "IDENTITY_NOT_PROVED", ORDER_121)).isEqualTo("FALSE_IDENTITY");
    }

    @Test
    void identity_that_is_not_proved_is_missing_material_Order_20_Art_15_5() {
        assertThat(groundOf("ACCEPTANCE", "IDENTITY_NOT_PROVED", ORDER_20)).isEqualTo("MATERIAL_MISSING");
    }

    @ParameterizedTest
    @CsvSource({
        "WITHDRAWN,          WITHDRAWN_OR_SETTLED",
        "RESPONDENT_REFUSES, ABSENT_OR_REFUSES",
        "PARTY_ABSENT,       ABSENT_OR_REFUSES",
        "LIMIT_RUN_OUT,      LIMIT_RUN_OUT",
        "DEALT_WITH_BEFORE,  SHOULD_NOT_HAVE_BEGUN"
    })
    void a_finding_speaks_for_ending_the_mediation_Order_121_Art_23_Order_20_Art_21(String finding, String ground) {
        assertThat(groundUnderEitherOrder("MEDIATION", finding)).containsOnly(ground);
    }

    @Test
    void either_party_may_refuse_to_be_mediated_Order_121_Art_23_1_2() {
        assertThat(groundOf("MEDIATION", "COMPLAINANT_REFUSES", ORDER_121)).isEqualTo("ABSENT_OR_REFUSES");
    }

    @Test
    void only_the_refusal_of_the_respondent_is_a_ground_Order_20_Art_21_1_3() {
        assertThat(groundOf("MEDIATION", "COMPLAINANT_REFUSES", ORDER_20)).isNull();
    }

    @Test
    void what_ends_a_mediation_refuses_no_complaint() {
        assertThat(groundOf("ACCEPTANCE", "PARTY_ABSENT", ORDER_121)).isNull();
        assertThat(groundOf("MEDIATION", "MATERIAL_NOT_SUPPLIED", ORDER_121)).isNull();
    }

    private Set<Object> groundUnderEitherOrder(String step, String finding) {
        return new HashSet<>(Arrays.asList(groundOf(step, finding, ORDER_121), groundOf(step, finding, ORDER_20)));
    }

    private Object groundOf(String step, String finding, String lawPack) {
        return decisions
                .evaluateDecisionTableByKey("Ground")
                .variables(Map.of("step", step, "finding", finding, "lawPack", lawPack))
                .evaluate()
                .getSingleEntry();
    }
}
