package org.suqiu.process;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.camunda.bpm.dmn.engine.DmnDecisionRuleResult;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.suqiu.process.worklist.WorkItemKeeper;

/** The engine of this application, from start to stop: on the application's own data source, transactions and threads. */
@ApplicationScoped
public class Engine implements Decisions {

    @Resource(lookup = "java:jboss/datasources/Suqiu")
    DataSource dataSource;

    @Resource(lookup = "java:jboss/TransactionManager")
    TransactionManager transactionManager;

    @Resource
    ManagedExecutorService executor;

    @Resource
    ManagedThreadFactory threads;

    @Inject
    BeanManager beanManager;

    @Inject
    WorkItemKeeper workItemKeeper;

    private final Map<String, String> latest = new ConcurrentHashMap<>();
    private volatile ProcessEngine engine;
    private volatile ManagedJobs jobs;
    private volatile boolean running;

    /** Needs the application's tables; makes its own at the first start, and deploys the models that changed. */
    public void start() {
        jobs = new ManagedJobs(executor, threads);
        engine = new EngineSettings(dataSource, transactionManager)
                .calling(StepBeans.in(beanManager))
                .watchedBy(List.of(new TaskWatch(workItemKeeper)))
                .running(jobs)
                .buildProcessEngine();
        new Models(engine.getRepositoryService()).deploy();
        new FormerVersions(engine).bringOver();
        jobs.start();
        running = true;
    }

    public void stop() {
        if (running) {
            running = false;
            jobs.pause();
            engine.close();
        }
    }

    boolean isRunning() {
        return running;
    }

    ManagedJobs jobs() {
        return jobs;
    }

    /** What a process starts with, without asking the database each time: models change only when a server starts. */
    String latest(String model) {
        return latest.computeIfAbsent(model, key -> engine.getRepositoryService()
                .createProcessDefinitionQuery()
                .processDefinitionKey(key)
                .latestVersion()
                .singleResult()
                .getId());
    }

    RuntimeService runtime() {
        return engine.getRuntimeService();
    }

    TaskService tasks() {
        return engine.getTaskService();
    }

    ManagementService management() {
        return engine.getManagementService();
    }

    /** Asks the latest version. */
    @Override
    public Optional<DmnDecisionRuleResult> first(String table, Map<String, Object> inputs) {
        return Optional.ofNullable(engine.getDecisionService()
                .evaluateDecisionTableByKey(table, inputs)
                .getSingleResult());
    }

    RepositoryService repository() {
        return engine.getRepositoryService();
    }
}
