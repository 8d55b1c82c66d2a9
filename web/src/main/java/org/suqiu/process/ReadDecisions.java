package org.suqiu.process;

import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionRuleResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;

/** Decision tables of a file that is not in force. */
final class ReadDecisions implements Decisions {

    private static final DmnEngine DMN =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

    private final byte[] file;
    private final Map<String, DmnDecision> tables = new HashMap<>();

    ReadDecisions(byte[] file) {
        this.file = file;
    }

    @Override
    public Optional<DmnDecisionRuleResult> first(String table, Map<String, Object> inputs) {
        DmnDecision decision =
                tables.computeIfAbsent(table, key -> DMN.parseDecision(key, new ByteArrayInputStream(file)));
        return Optional.ofNullable(DMN.evaluateDecisionTable(decision, inputs).getSingleResult());
    }
}
