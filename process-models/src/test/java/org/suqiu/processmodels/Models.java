package org.suqiu.processmodels;

import java.util.List;
import java.util.stream.Stream;

/** The model files, by the names under which the application deploys them. */
final class Models {
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
    static final List<String> ALL =
            Stream.concat(PROCESSES.stream(), Stream.of(ROUTING)).toList();

    private Models() {}
}
