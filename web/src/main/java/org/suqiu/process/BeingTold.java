package org.suqiu.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.runtime.Execution;
import org.suqiu.casefile.Step;
import org.suqiu.process.worklist.Underway;

/** The tellings that run: their message is still to go out, or somebody has the task. */
@ApplicationScoped
class BeingTold implements Underway {

    private static final Map<String, Step> BY_MODEL =
            EnumSet.of(Step.NOTICE, Step.CLOSING_NOTICE, Step.REPORTER_NOTICE).stream()
                    .collect(Collectors.toUnmodifiableMap(DutyProcess.MODELS::get, step -> step));

    @Inject
    Engine engine;

    @Override
    public Set<Step> of(String caseNumber) {
        return engine
                .runtime()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(caseNumber)
                .processDefinitionKeyIn(BY_MODEL.keySet().toArray(String[]::new))
                .list()
                .stream()
                .map(Execution::getProcessDefinitionKey)
                .map(BY_MODEL::get)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Step.class)));
    }
}
