package org.suqiu.process;

import java.util.Map;
import org.suqiu.casefile.Step;

/** Which step of the office's work a user task of the models is. */
final class UserTasks {

    static final Map<String, Step> STEPS = Map.of(
            "Task_PlaceCase", Step.DISPATCH,
            "Task_DecideAcceptance", Step.ACCEPTANCE,
            "Task_ApproveRefusal", Step.APPROVAL,
            "Task_TellDecision", Step.NOTICE,
            "Task_Mediate", Step.MEDIATION,
            "Task_AnswerCase", Step.ANSWER,
            "Task_VerifyReport", Step.VERIFICATION);

    private UserTasks() {}

    static Step step(String taskKey) {
        Step step = STEPS.get(taskKey);
        if (step == null) {
            throw new IllegalStateException("no step is known for " + taskKey);
        }
        return step;
    }
}
