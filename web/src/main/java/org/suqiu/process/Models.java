package org.suqiu.process;

import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.suqiu.processmodels.ModelFiles;

/** Deploys the models that came with this version. */
record Models(RepositoryService repository) {

    void deploy() {
        deployProcesses();
        Stream.of(DecisionFile.values()).filter(file -> !isThere(file)).forEach(this::deploy);
    }

    /** Unchanged models are not deployed again. */
    private void deployProcesses() {
        ModelFiles.PROCESSES.forEach(process -> repository
                .createDeployment()
                .name(process)
                .enableDuplicateFiltering(true)
                .addClasspathResource(process)
                .deploy());
    }

    /** Tables that are there may be the administrator's, and stay. */
    private boolean isThere(DecisionFile file) {
        return repository
                        .createDecisionDefinitionQuery()
                        .decisionDefinitionKey(file.firstTable())
                        .count()
                > 0;
    }

    private void deploy(DecisionFile file) {
        repository
                .createDeployment()
                .name(file.resource())
                .addClasspathResource(file.resource())
                .deploy();
    }
}
