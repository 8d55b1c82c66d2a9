package org.suqiu.process;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.dmn.engine.DmnDecisionRuleResult;
import org.suqiu.casefile.GroundTable;
import org.suqiu.deadlines.LimitTable;

/** The decision tables that we ship, asked without an engine around them. */
public final class ShippedTables {

    private ShippedTables() {}

    public static LimitTable limits() {
        var table = new EngineLimitTable();
        table.engine = asking(DecisionFile.LIMIT);
        return table;
    }

    public static GroundTable grounds() {
        var table = new EngineGroundTable();
        table.engine = asking(DecisionFile.GROUND);
        return table;
    }

    static Decisions in(DecisionFile file) {
        return new ReadDecisions(text(file).getBytes(UTF_8));
    }

    static String text(DecisionFile file) {
        return ModelCalls.in(file.resource()).text();
    }

    private static Engine asking(DecisionFile file) {
        Decisions shipped = in(file);
        return new Engine() {
            @Override
            public Optional<DmnDecisionRuleResult> first(String table, Map<String, Object> inputs) {
                return shipped.first(table, inputs);
            }
        };
    }
}
