package org.suqiu.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.dmn.engine.DmnDecisionRuleResult;
import org.suqiu.routing.Place;
import org.suqiu.routing.RoutingTable;

/** Evaluates the routing table as it stands now; the engine keeps it parsed. */
@ApplicationScoped
class DecisionTables implements RoutingTable {

    static final String PLACE = "Place";
    static final String DEPARTMENT = "Department";

    /** An administrator's table may have holes; what falls through one goes to the dispatcher. */
    private static final String NONE = "NONE";

    private static final String NO_RULE = "no-rule";

    @Inject
    Engine engine;

    @Override
    public PlaceDecision place(boolean regiment, Place respondent, Place platform) {
        Map<String, Object> inputs =
                Map.of("regiment", regiment, "respondentPlace", respondent.name(), "platformPlace", platform.name());
        return answer(PLACE, inputs)
                .map(rule -> new PlaceDecision(text(rule, "place", NONE), text(rule, "reason", NO_RULE)))
                .orElse(new PlaceDecision(NONE, NO_RULE));
    }

    @Override
    public DepartmentDecision department(String category) {
        Map<String, Object> inputs = new HashMap<>();
        inputs.put("category", category);
        return answer(DEPARTMENT, inputs)
                .map(rule -> new DepartmentDecision(
                        text(rule, "department", ""), text(rule, "level", NONE), text(rule, "reason", NO_RULE)))
                .orElse(new DepartmentDecision("", NONE, NO_RULE));
    }

    private Optional<DmnDecisionRuleResult> answer(String table, Map<String, Object> inputs) {
        return Optional.ofNullable(
                engine.decisions().evaluateDecisionTableByKey(table, inputs).getSingleResult());
    }

    private static String text(DmnDecisionRuleResult rule, String output, String otherwise) {
        Object entry = rule.getEntry(output);
        return entry == null ? otherwise : entry.toString();
    }
}
