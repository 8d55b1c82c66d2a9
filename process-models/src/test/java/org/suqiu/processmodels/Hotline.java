package org.suqiu.processmodels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.suqiu.processmodels.steps.CaseUnderTest.NUMBER;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.suqiu.processmodels.steps.CaseUnderTest;
import org.suqiu.processmodels.steps.DeadlineSteps;
import org.suqiu.processmodels.steps.Fact;

/** The language of the model tests: one case, received, worked on and looked at. */
final class Hotline implements BeforeEachCallback, AfterEachCallback {
    private final CaseUnderTest theCase = ModelEngine.CASE;
    private final RuntimeService runtime = ModelEngine.ENGINE.getRuntimeService();
    private final TaskService tasks = ModelEngine.ENGINE.getTaskService();
    private final ManagementService management = ModelEngine.ENGINE.getManagementService();

    @Override
    public void beforeEach(ExtensionContext context) {
        theCase.forget();
        ClockUtil.setCurrentTime(Date.from(DeadlineSteps.RECEIVED));
    }

    /** Whatever a test did, the case number was all that the engine ever kept. */
    @Override
    public void afterEach(ExtensionContext context) {
        var variables = management.getTableCount().get("ACT_RU_VARIABLE");
        runtime.createProcessInstanceQuery()
                .rootProcessInstances()
                .list()
                .forEach(process -> runtime.deleteProcessInstance(process.getId(), "the test is over"));
        ClockUtil.reset();
        assertThat(variables).as("process variables").isZero();
    }

    void receives(String kind) {
        runtime.startProcessInstanceByKey(kind, NUMBER);
    }

    /** Something to be done beside the main procedure. */
    void owes(String duty) {
        receives(duty);
    }

    /** As an import enters a running case where it stands. */
    void takesOver(String kind, String activity) {
        runtime.createProcessInstanceByKey(kind)
                .businessKey(NUMBER)
                .startBeforeActivity(activity)
                .execute();
    }

    void caseBecomes(Fact... facts) {
        theCase.becomes(facts);
    }

    void caseIsNoLonger(Fact... facts) {
        theCase.isNoLonger(facts);
    }

    void completes(String task) {
        tasks.complete(tasks.createTaskQuery()
                .processInstanceBusinessKey(NUMBER)
                .taskDefinitionKey(task)
                .singleResult()
                .getId());
    }

    /** Runs what waits to be sent outside. */
    void sends() {
        management.createJobQuery().messages().list().forEach(this::run);
    }

    /** Lets every timer that is due by then see its own moment. */
    void reaches(Instant moment) {
        management
                .createJobQuery()
                .timers()
                .duedateLowerThan(Date.from(moment.plusMillis(1)))
                .orderByJobDuedate()
                .asc()
                .list()
                .forEach(this::runWhenDue);
        ClockUtil.setCurrentTime(Date.from(moment));
    }

    List<String> waitsFor() {
        return tasks.createTaskQuery().list().stream()
                .map(Task::getTaskDefinitionKey)
                .sorted()
                .toList();
    }

    List<String> timers() {
        return management.createJobQuery().timers().list().stream()
                .map(this::activityOf)
                .sorted()
                .toList();
    }

    List<String> toBeSent() {
        return management.createJobQuery().messages().list().stream()
                .map(this::activityOf)
                .sorted()
                .toList();
    }

    List<String> done() {
        return theCase.done();
    }

    boolean isOver() {
        return runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(NUMBER)
                        .count()
                == 0;
    }

    private void runWhenDue(Job job) {
        ClockUtil.setCurrentTime(job.getDuedate());
        run(job);
    }

    private void run(Job job) {
        management.executeJob(job.getId());
    }

    private String activityOf(Job job) {
        return management
                .createJobDefinitionQuery()
                .jobDefinitionId(job.getJobDefinitionId())
                .singleResult()
                .getActivityId();
    }
}
