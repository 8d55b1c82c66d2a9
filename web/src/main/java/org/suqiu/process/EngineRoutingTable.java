package org.suqiu.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.dmn.engine.DmnDecisionRuleResult;
import org.suqiu.routing.Place;
import org.suqiu.routing.RoutingTable;

/** Evaluates the routing table as it stands now, or remembers what it lately answered to the same question. */
@ApplicationScoped
class EngineRoutingTable implements RoutingTable {

    static final String PLACE = "Place";
    static final String DEPARTMENT = "Department";

    /** An administrator's table may have holes; what falls through one goes to the dispatcher. */
    private static final String NONE = "NONE";

    private static final String NO_RULE = "no-rule";

    @Inject
    Engine engine;

    private final RememberedAnswers<PlaceQuestion, PlaceDecision> places =
            new RememberedAnswers<>(this::evaluate, Clock.systemUTC());

    private final RememberedAnswers<Optional<String>, DepartmentDecision> departments =
            new RememberedAnswers<>(this::evaluate, Clock.systemUTC());

    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) DecisionFileReplaced replaced) {
        places.forget();
        departments.forget();
    }

    @Override
    public PlaceDecision place(boolean regiment, Place respondent, Place platform) {
        return places.to(new PlaceQuestion(regiment, respondent, platform));
    }

    @Override
    public DepartmentDecision department(String category) {
        return departments.to(Optional.ofNullable(category));
    }

    private PlaceDecision evaluate(PlaceQuestion question) {
        Map<String, Object> inputs = Map.of(
                "regiment", question.regiment(),
                "respondentPlace", question.respondent().name(),
                "platformPlace", question.platform().name());
        return engine.first(PLACE, inputs)
                .map(rule -> new PlaceDecision(text(rule, "place", NONE), text(rule, "reason", NO_RULE)))
                .orElse(new PlaceDecision(NONE, NO_RULE));
    }

    private DepartmentDecision evaluate(Optional<String> category) {
        Map<String, Object> inputs = new HashMap<>();
        inputs.put("category", category.orElse(null));
        return engine.first(DEPARTMENT, inputs)
                .map(rule -> new DepartmentDecision(
                        text(rule, "department", ""), text(rule, "level", NONE), text(rule, "reason", NO_RULE)))
                .orElse(new DepartmentDecision("", NONE, NO_RULE));
    }

    private static String text(DmnDecisionRuleResult rule, String output, String otherwise) {
        Object entry = rule.getEntry(output);
        return entry == null ? otherwise : entry.toString();
    }

    private record PlaceQuestion(boolean regiment, Place respondent, Place platform) {}
}
