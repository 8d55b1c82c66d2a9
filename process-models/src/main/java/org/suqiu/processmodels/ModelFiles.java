package org.suqiu.processmodels;

import java.util.List;

/** The files of the models, by the names under which they are deployed. */
public final class ModelFiles {

    public static final List<String> PROCESSES = List.of(
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
            "processes/review.bpmn",
            "processes/freeze-month.bpmn");

    public static final String ROUTING = "decisions/routing.dmn";
    public static final String LIMITS = "decisions/limits.dmn";
    public static final String GROUNDS = "decisions/grounds.dmn";

    public static final List<String> DECISIONS = List.of(ROUTING, LIMITS, GROUNDS);

    private ModelFiles() {}
}
