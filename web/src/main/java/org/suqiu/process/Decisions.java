package org.suqiu.process;

import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.dmn.engine.DmnDecisionRuleResult;

/** Decision tables that can be asked, wherever they lie. */
interface Decisions {

    /** @return the first rule of the table that fits, if any */
    Optional<DmnDecisionRuleResult> first(String table, Map<String, Object> inputs);

    /** @return what the first rule that fits says in this column; nothing where none fits or its cell is empty */
    default Optional<String> text(String table, Map<String, Object> inputs, String output) {
        return first(table, inputs).map(rule -> rule.getEntry(output)).map(Object::toString);
    }
}
