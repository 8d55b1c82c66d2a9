package org.suqiu.process;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.migration.MigratingProcessInstanceValidationException;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.ProcessInstance;

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
        BroughtOver brought = BroughtOver.NOTHING;
        for (ProcessInstance instance : instances) {
            brought = goes(instance, plan) ? brought.andOneThatWent() : brought.andOneThatStays();
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

    private MigrationPlan plan(ProcessDefinition former, ProcessDefinition present) {
        return engine.getRuntimeService()
                .createMigrationPlan(former.getId(), present.getId())
                .mapEqualActivities()
                .build();
    }

    private boolean goes(ProcessInstance instance, MigrationPlan plan) {
        try {
            engine.getRuntimeService()
                    .newMigration(plan)
                    .processInstanceIds(instance.getId())
                    .execute();
            return true;
        } catch (MigratingProcessInstanceValidationException waitsElsewhere) {
            LOG.log(
                    Level.INFO,
                    "Case {0} ends under the version of {1} that it began with",
                    instance.getBusinessKey(),
                    plan.getSourceProcessDefinitionId());
            return false;
        }
    }
}
