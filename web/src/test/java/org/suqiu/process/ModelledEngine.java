package org.suqiu.process;

import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;

/** An engine in memory with the application's models, or their former versions, and steps that say what a test wants. */
final class ModelledEngine extends Engine implements AutoCloseable {

    static final String NUMBER = "654201-20260520-0001";

    private static final ScriptedSteps STEPS = new ScriptedSteps();
    private static final ProcessEngine ENGINE = inMemory();

    final ScriptedSteps steps = STEPS;
    final ProcessEngine engine = ENGINE;

    ModelledEngine() {
        STEPS.forget();
    }

    /** Once for all tests: starting takes longer than all that they do. */
    private static ProcessEngine inMemory() {
        var configuration = new StandaloneInMemProcessEngineConfiguration();
        configuration.setProcessEngineName("modelled");
        configuration.setJdbcUrl("jdbc:h2:mem:modelled");
        configuration.setHistory("none");
        configuration.setMetricsEnabled(false);
        configuration.setJobExecutorActivate(false);
        configuration.setBeans(STEPS.asBeans());
        return configuration.buildProcessEngine();
    }

    ModelledEngine withPresentModels() {
        new Models(engine.getRepositoryService()).deploy();
        return this;
    }

    ModelledEngine withFormerModels() {
        List.of("complaint", "violation-report", "enquiry").forEach(model -> engine.getRepositoryService()
                .createDeployment()
                .addClasspathResource("former/" + model + "-1.bpmn")
                .deploy());
        return this;
    }

    void begin(String model) {
        engine.getRuntimeService().startProcessInstanceByKey(model, NUMBER);
    }

    /** Where a case stands that began elsewhere. */
    void begin(String model, String activity) {
        runtime()
                .createProcessInstanceByKey(model)
                .businessKey(NUMBER)
                .startBeforeActivity(activity)
                .execute();
    }

    void complete(String task) {
        tasks().complete(taskId(task));
    }

    String taskId(String task) {
        return tasks().createTaskQuery().taskDefinitionKey(task).singleResult().getId();
    }

    /** Time passes, and what waits for it happens. */
    void ring(String timer) {
        management().createJobQuery().activityId(timer).list().forEach(job -> management()
                .executeJob(job.getId()));
    }

    void runMessages() {
        management().createJobQuery().messages().list().forEach(job -> management()
                .executeJob(job.getId()));
    }

    List<String> waitsFor() {
        return tasks().createTaskQuery().list().stream()
                .map(Task::getTaskDefinitionKey)
                .sorted()
                .toList();
    }

    List<Job> timers() {
        return management().createJobQuery().timers().list();
    }

    List<String> timersByName() {
        return timers().stream()
                .map(job -> management()
                        .createJobDefinitionQuery()
                        .jobDefinitionId(job.getJobDefinitionId())
                        .singleResult()
                        .getActivityId())
                .sorted()
                .toList();
    }

    boolean isOver() {
        return runtime().createProcessInstanceQuery().count() == 0;
    }

    int versionOf(String model) {
        return engine.getRepositoryService()
                .getProcessDefinition(runtime()
                        .createProcessInstanceQuery()
                        .processDefinitionKey(model)
                        .singleResult()
                        .getProcessDefinitionId())
                .getVersion();
    }

    @Override
    String latest(String model) {
        return engine.getRepositoryService()
                .createProcessDefinitionQuery()
                .processDefinitionKey(model)
                .latestVersion()
                .singleResult()
                .getId();
    }

    @Override
    RuntimeService runtime() {
        return engine.getRuntimeService();
    }

    @Override
    TaskService tasks() {
        return engine.getTaskService();
    }

    @Override
    RepositoryService repository() {
        return engine.getRepositoryService();
    }

    @Override
    ManagementService management() {
        return engine.getManagementService();
    }

    @Override
    public void close() {
        var repository = engine.getRepositoryService();
        repository
                .createDeploymentQuery()
                .list()
                .forEach(deployment -> repository.deleteDeployment(deployment.getId(), true));
    }
}
