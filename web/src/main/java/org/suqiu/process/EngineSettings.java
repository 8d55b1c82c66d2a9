package org.suqiu.process;

import jakarta.transaction.TransactionManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.JakartaTransactionProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;

/**
 * How the engine is set up: no history, metrics, people or rights of its own, for the application has all of these. A job
 * that fails is tried three times, a minute apart.
 */
final class EngineSettings {

    static final int TRIES = 3;
    private static final String A_MINUTE_APART = "R" + TRIES + "/PT1M";

    private final JakartaTransactionProcessEngineConfiguration configuration =
            new JakartaTransactionProcessEngineConfiguration();

    EngineSettings(DataSource dataSource, TransactionManager transactionManager) {
        configuration.setDataSource(dataSource);
        configuration.setTransactionManager(transactionManager);
        configuration.setTransactionsExternallyManaged(true);
        configuration.setDatabaseSchemaUpdate("true");
        configuration.setSkipIsolationLevelCheck(true);
        configuration.setJdbcBatchProcessing(true);
        configuration.setIdGenerator(new StrongUuidGenerator());
        leaveOutWhatTheApplicationHas();
        tryAgain();
    }

    private void leaveOutWhatTheApplicationHas() {
        configuration.setHistory("none");
        configuration.setHistoryCleanupEnabled(false);
        configuration.setMetricsEnabled(false);
        configuration.setTaskMetricsEnabled(false);
        configuration.setDbMetricsReporterActivate(false);
        configuration.setAuthorizationEnabled(false);
        configuration.setTenantCheckEnabled(false);
        configuration.setCmmnEnabled(false);
    }

    private void tryAgain() {
        configuration.setDefaultNumberOfRetries(TRIES);
        configuration.setFailedJobRetryTimeCycle(A_MINUTE_APART);
        // Jobs without a date would not be seen in the order of time when the demo clock walks.
        configuration.setEnsureJobDueDateNotNull(true);
    }

    EngineSettings calling(Map<Object, Object> steps) {
        configuration.setBeans(steps);
        return this;
    }

    EngineSettings watchedBy(List<BpmnParseListener> listeners) {
        // The engine adds its own to the list.
        configuration.setCustomPostBPMNParseListeners(new ArrayList<>(listeners));
        return this;
    }

    /** Activated after the models are deployed, not before. */
    EngineSettings running(JobExecutor jobs) {
        configuration.setJobExecutor(jobs);
        configuration.setJobExecutorActivate(false);
        return this;
    }

    ProcessEngine buildProcessEngine() {
        return configuration.buildProcessEngine();
    }
}
