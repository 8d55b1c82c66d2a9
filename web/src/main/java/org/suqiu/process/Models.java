package org.suqiu.process;

import java.util.List;
import org.camunda.bpm.engine.RepositoryService;

/** Deploys the models that came with this version. */
record Models(RepositoryService repository) {

    static final List<String> PROCESSES = List.of(
            "processes/complaint.bpmn",
            "processes/violation-report.bpmn",
            "processes/enquiry.bpmn",
            "processes/placing.bpmn",
            "processes/answering.bpmn",
            "processes/telling.bpmn",
            "processes/material-demand.bpmn",
            "processes/approval.bpmn",
            "processes/recusal.bpmn",
            "processes/closing-notice.bpmn",
            "processes/reporter-notice.bpmn",
            "processes/answer-message.bpmn",
            "processes/review-message.bpmn",
            "processes/supervision-order.bpmn",
            "processes/follow-up.bpmn",
            "processes/review.bpmn");

    static final String ROUTING = "decisions/routing.dmn";

    /** Unchanged models are not deployed again; a routing table that is there may be the administrator's, and stays. */
    void deploy() {
        PROCESSES.forEach(process -> repository
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
                    .name(ROUTING)
                    .addClasspathResource(ROUTING)
                    .deploy();
        }
    }
}
