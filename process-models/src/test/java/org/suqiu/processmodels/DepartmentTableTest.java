package org.suqiu.processmodels;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.Map;
import org.camunda.bpm.engine.DecisionService;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DepartmentTableTest {
    private final DecisionService decisions = ModelEngine.ENGINE.getDecisionService();

    @ParameterizedTest
    @CsvSource({
        "postal,          POSTAL,             PREFECTURE, category",
        "utilities,       ENERGY,             PREFECTURE, category",
        "tourism,         TOURISM,            PREFECTURE, category",
        "house-building,  CONSTRUCTION,       PREFECTURE, category",
        "municipal-works, CONSTRUCTION,       PREFECTURE, category",
        "water-works,     CONSTRUCTION,       PREFECTURE, category",
        "rural-roads,     CONSTRUCTION,       PREFECTURE, category",
        "telecom,         TELECOM,            PREFECTURE, category",
        "health,          '',                 NONE,       no-office",
        "elderly-care,    '',                 NONE,       no-office",
        "finance,         '',                 NONE,       no-office",
        "transport,       '',                 NONE,       no-office",
        "general-food,    MARKET_SUPERVISION, COUNTY,     county-office",
        "farm-inputs,     MARKET_SUPERVISION, COUNTY,     county-office",
        "lifts,           MARKET_SUPERVISION, COUNTY,     county-office"
    })
    void the_category_names_the_department(String category, String department, String level, String reason) {
        assertThat(departmentFor(category))
                .isEqualTo(Map.of("department", department, "level", level, "reason", reason));
    }

    @Test
    void without_a_category_the_county_is_responsible() {
        assertThat(departmentFor(null)).containsEntry("department", "MARKET_SUPERVISION");
    }

    private Map<String, Object> departmentFor(String category) {
        return decisions
                .evaluateDecisionTableByKey("Department")
                .variables(Collections.singletonMap("category", category))
                .evaluate()
                .getSingleResult()
                .getEntryMap();
    }
}
