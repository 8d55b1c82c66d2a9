package org.suqiu.processmodels;

import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.suqiu.processmodels.steps.AcceptanceSteps;
import org.suqiu.processmodels.steps.AnswerSteps;
import org.suqiu.processmodels.steps.CaseUnderTest;
import org.suqiu.processmodels.steps.DeadlineSteps;
import org.suqiu.processmodels.steps.FreezeSteps;
import org.suqiu.processmodels.steps.MediationSteps;
import org.suqiu.processmodels.steps.MonthSteps;
import org.suqiu.processmodels.steps.NotificationSteps;
import org.suqiu.processmodels.steps.RoutingSteps;
import org.suqiu.processmodels.steps.SupervisionSteps;
import org.suqiu.processmodels.steps.VerificationSteps;

/** One engine in memory for all model tests, set up like the application's: no history, no thread of its own. */
final class ModelEngine {
    static final CaseUnderTest CASE = new CaseUnderTest();
    static final ProcessEngine ENGINE = start();

    private ModelEngine() {}

    private static ProcessEngine start() {
        var configuration = new StandaloneInMemProcessEngineConfiguration();
        configuration.setJdbcUrl("jdbc:h2:mem:models");
        configuration.setHistory("none");
        configuration.setJobExecutorActivate(false);
        configuration.setMetricsEnabled(false);
        configuration.setBeans(beans());
        var engine = configuration.buildProcessEngine();
        Stream.concat(ModelFiles.PROCESSES.stream(), ModelFiles.DECISIONS.stream())
                .forEach(model -> engine.getRepositoryService()
                        .createDeployment()
                        .addClasspathResource(model)
                        .deploy());
        return engine;
    }

    private static Map<Object, Object> beans() {
        return Map.of(
                "routingSteps", new RoutingSteps(CASE),
                "acceptanceSteps", new AcceptanceSteps(CASE),
                "answerSteps", new AnswerSteps(CASE),
                "verificationSteps", new VerificationSteps(CASE),
                "mediationSteps", new MediationSteps(CASE),
                "deadlineSteps", new DeadlineSteps(),
                "supervisionSteps", new SupervisionSteps(CASE),
                "notificationSteps", new NotificationSteps(CASE),
                "freezeSteps", new FreezeSteps(CASE),
                "monthSteps", new MonthSteps(CASE));
    }
}
