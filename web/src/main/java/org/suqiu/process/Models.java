package org.suqiu.process;

import org.camunda.bpm.engine.RepositoryService;
import org.suqiu.processmodels.ModelFiles;

/** Deploys the models that came with this version. */
record Models(RepositoryService repository) {

    /** Unchanged models are not deployed again; a routing table that is there may be the administrator's, and stays. */
    void deploy() {
        ModelFiles.PROCESSES.forEach(process -> repository
                .createDeployment()
                .name(process)
                .enableDuplicateFiltering(true)
                .addClasspathResource(process)
                .deploy());
        if (repository
                        .createDecisionDefinitionQuery()
                        .decisionDefinitionKey(DecisionTables.PLACE)
                        .count()
                == 0) {
            repository
                    .createDeployment()
                    .name(ModelFiles.ROUTING)
                    .addClasspathResource(ModelFiles.ROUTING)
                    .deploy();
        }
    }
}
