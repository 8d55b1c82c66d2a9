package org.suqiu.process;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.migration.MigratingProcessInstanceValidationException;
import org.camunda.bpm.engine.migration.MigrationInstruction;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.runtime.TransitionInstance;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/**
 * Brings what runs under a former version of a model over to the present one, where the activity that it waits in is still
 * there under the same name. What waits elsewhere ends under the version that it began with.
 */
record FormerVersions(ProcessEngine engine) {

    private static final Logger LOG = System.getLogger(FormerVersions.class.getName());

    /** What became of the instances of former versions. */
    record BroughtOver(int went, int stayed) {

        static final BroughtOver NOTHING = new BroughtOver(0, 0);

        BroughtOver and(BroughtOver more) {
            return new BroughtOver(went + more.went, stayed + more.stayed);
        }

        BroughtOver andOneThatWent() {
            return new BroughtOver(went + 1, stayed);
        }

        BroughtOver andOneThatStays() {
            return new BroughtOver(went, stayed + 1);
        }
    }

    /** Each instance in a transaction of its own; called before the jobs start, while nobody works on a case. */
    BroughtOver bringOver() {
        return present().stream().map(this::bringOver).reduce(BroughtOver.NOTHING, BroughtOver::and);
    }

    private List<ProcessDefinition> present() {
        return engine.getRepositoryService()
                .createProcessDefinitionQuery()
                .latestVersion()
                .list();
    }

    private BroughtOver bringOver(ProcessDefinition present) {
        return engine
                .getRepositoryService()
                .createProcessDefinitionQuery()
                .processDefinitionKey(present.getKey())
                .list()
                .stream()
                .filter(version -> version.getVersion() < present.getVersion())
                .map(former -> bringOver(former, present))
                .reduce(BroughtOver.NOTHING, BroughtOver::and);
    }

    private BroughtOver bringOver(ProcessDefinition former, ProcessDefinition present) {
        List<ProcessInstance> instances = engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processDefinitionId(former.getId())
                .list();
        if (instances.isEmpty()) {
            return BroughtOver.NOTHING;
        }
        MigrationPlan plan = plan(former, present);
        Set<String> known = plan.getInstructions().stream()
                .map(MigrationInstruction::getSourceActivityId)
                .collect(toSet());
        BroughtOver brought = BroughtOver.NOTHING;
        for (ProcessInstance instance : instances) {
            brought = waitsIn(instance, known) && goes(instance, plan)
                    ? brought.andOneThatWent()
                    : brought.andOneThatStays();
        }
        LOG.log(
                Level.INFO,
                "{0}: of version {1}, {2} went over to version {3}, {4} stay",
                present.getKey(),
                former.getVersion(),
                brought.went(),
                present.getVersion(),
                brought.stayed());
        return brought;
    }

    /** The engine finds what is still at the same level; a task around which a phase was put is named to it. */
    private MigrationPlan plan(ProcessDefinition former, ProcessDefinition present) {
        Map<String, String> homes = homesOfTasks(present);
        var plan = engine.getRuntimeService()
                .createMigrationPlan(former.getId(), present.getId())
                .mapEqualActivities();
        homesOfTasks(former).forEach((task, home) -> {
            if (homes.containsKey(task) && !homes.get(task).equals(home)) {
                plan.mapActivities(task, task);
            }
        });
        return plan.build();
    }

    /** @return each task that people do, and the process or phase in which it stands */
    private Map<String, String> homesOfTasks(ProcessDefinition version) {
        return engine
                .getRepositoryService()
                .getBpmnModelInstance(version.getId())
                .getModelElementsByType(UserTask.class)
                .stream()
                .collect(toMap(UserTask::getId, task -> task.getParentElement().getAttributeValue("id")));
    }

    /** Asked before, since the engine calls it an error when an instance cannot go over. */
    private boolean waitsIn(ProcessInstance instance, Set<String> known) {
        boolean inKnown = places(engine.getRuntimeService().getActivityInstance(instance.getId()))
                .allMatch(known::contains);
        if (!inKnown) {
            sayThatItStays(instance);
        }
        return inKnown;
    }

    /** Tasks and the phases around them, and messages that wait to be sent. */
    private static Stream<String> places(ActivityInstance scope) {
        Stream<String> sending = Stream.of(scope.getChildTransitionInstances()).map(TransitionInstance::getActivityId);
        Stream<String> within = Stream.of(scope.getChildActivityInstances())
                .flatMap(child -> Stream.concat(Stream.of(child.getActivityId()), places(child)));
        return Stream.concat(sending, within);
    }

    private boolean goes(ProcessInstance instance, MigrationPlan plan) {
        try {
            engine.getRuntimeService()
                    .newMigration(plan)
                    .processInstanceIds(instance.getId())
                    .execute();
            return true;
        } catch (MigratingProcessInstanceValidationException cannotGo) {
            sayThatItStays(instance);
            return false;
        }
    }

    private static void sayThatItStays(ProcessInstance instance) {
        LOG.log(
                Level.INFO,
                "Case {0} ends under the version of {1} that it began with",
                instance.getBusinessKey(),
                instance.getProcessDefinitionId());
    }
}
