package org.suqiu.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;

/** A timer that rang is gone from the engine, though what it stands on still waits: for another date it is set again. */
@ApplicationScoped
class RungTimers {

    @Inject
    Engine engine;

    /** @param due asked only of a timer that the model has, and whose work waits */
    void setAgain(ProcessInstance instance, Set<String> timers, Predicate<String> due) {
        Set<String> missing = timers.stream()
                .filter(timer -> isWaitedAt(instance, timer) && due.test(timer))
                .collect(Collectors.toSet());
        if (!missing.isEmpty()) {
            engine.runtime()
                    .newMigration(ontoItself(instance.getProcessDefinitionId(), missing))
                    .processInstanceIds(instance.getId())
                    .execute();
        }
    }

    private boolean isWaitedAt(ProcessInstance instance, String timer) {
        var model = engine.repository().getBpmnModelInstance(instance.getProcessDefinitionId());
        if (!(model.getModelElementById(timer) instanceof BoundaryEvent boundary)) {
            return false;
        }
        String work = boundary.getAttachedTo().getId();
        return engine.runtime().getActivityInstance(instance.getId()).getActivityInstances(work).length > 0;
    }

    /** Whatever such a plan does not name begins anew where it stands; all else stays as it is. */
    private MigrationPlan ontoItself(String definition, Set<String> anew) {
        var plan = engine.runtime().createMigrationPlan(definition, definition);
        engine
                .runtime()
                .createMigrationPlan(definition, definition)
                .mapEqualActivities()
                .build()
                .getInstructions()
                .stream()
                .map(instruction -> instruction.getSourceActivityId())
                .filter(activity -> !anew.contains(activity))
                .forEach(activity -> plan.mapActivities(activity, activity));
        return plan.build();
    }
}
