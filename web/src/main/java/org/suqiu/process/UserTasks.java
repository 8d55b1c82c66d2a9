package org.suqiu.process;

import java.util.Map;
import org.suqiu.casefile.Step;

/** Which step of the office's work a user task of the models is. */
final class UserTasks {

    static final Map<String, Step> STEPS = Map.ofEntries(
            Map.entry("Task_PlaceCase", Step.DISPATCH),
            Map.entry("Task_DesignateOffice", Step.DESIGNATION),
            Map.entry("Task_DecideAcceptance", Step.ACCEPTANCE),
            Map.entry("Task_ApproveRefusal", Step.APPROVAL),
            Map.entry("Task_ApproveVerification", Step.APPROVAL),
            Map.entry("Task_Approve", Step.APPROVAL),
            Map.entry("Task_DecideRecusal", Step.RECUSAL),
            Map.entry("Task_TellDecision", Step.NOTICE),
            Map.entry("Task_Mediate", Step.MEDIATION),
            Map.entry("Task_TellClosing", Step.CLOSING_NOTICE),
            Map.entry("Task_AnswerCase", Step.ANSWER),
            Map.entry("Task_VerifyReport", Step.VERIFICATION),
            Map.entry("Task_TellReporter", Step.REPORTER_NOTICE),
            Map.entry("Task_AnswerOrder", Step.SUPERVISION_ORDER),
            Map.entry("Task_CallBack", Step.FOLLOW_UP),
            Map.entry("Task_ReviewCase", Step.REVIEW));

    private UserTasks() {}

    static Step step(String taskKey) {
        Step step = STEPS.get(taskKey);
        if (step == null) {
            throw new IllegalStateException("no step is known for " + taskKey);
        }
        return step;
    }
}
