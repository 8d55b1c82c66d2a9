package org.suqiu.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Date;
import java.util.Locale;
import java.util.function.Supplier;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.suqiu.casefile.Step;
import org.suqiu.deadlines.DeadlineSteps;
import org.suqiu.deadlines.DueDateMoved;
import org.suqiu.process.worklist.WorkItemKeeper;

/** When a due date moves, the timers that wait for it move, and so does the line of the worklist. */
@ApplicationScoped
class CaseTimers {

    @Inject
    Engine engine;

    @Inject
    DeadlineSteps deadlineSteps;

    @Inject
    WorkItemKeeper workItemKeeper;

    void onMoved(@Observes DueDateMoved moved) {
        engine.runtime()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(moved.caseNumber())
                .list()
                .forEach(instance -> move(instance, moved.caseNumber(), moved.step()));
        workItemKeeper.dueDateMoved(moved.caseNumber());
    }

    private void move(ProcessInstance instance, String number, Step step) {
        String timer =
                "Timer_" + step.name().charAt(0) + step.name().substring(1).toLowerCase(Locale.ROOT);
        move(instance, timer + "Amber", () -> deadlineSteps.amberAt(number, step.name()));
        move(instance, timer + "Late", () -> deadlineSteps.lateAt(number, step.name()));
        move(instance, "Timer_PlacingAmber", () -> deadlineSteps.amberAt(number, Step.DISPATCH.name()));
        move(instance, "Timer_PlacingLate", () -> deadlineSteps.lateAt(number, Step.DISPATCH.name()));
        move(instance, timer + "Limit", () -> deadlineSteps.endsByLawAt(number));
    }

    private void move(ProcessInstance instance, String timer, Supplier<Date> date) {
        engine.management()
                .createJobQuery()
                .processInstanceId(instance.getId())
                .activityId(timer)
                .list()
                .forEach(job -> engine.management().setJobDuedate(job.getId(), date.get(), false));
    }
}
