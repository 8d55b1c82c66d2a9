package org.suqiu.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.suqiu.casefile.Step;
import org.suqiu.deadlines.DeadlineSteps;
import org.suqiu.deadlines.DueDateMoved;
import org.suqiu.process.worklist.WorkItemKeeper;

/** When a due date moves, the timers that wait for it move, wherever they are, and so does the line of the worklist. */
@ApplicationScoped
class CaseTimers {

    @Inject
    Engine engine;

    @Inject
    DeadlineSteps deadlineSteps;

    @Inject
    WorkItemKeeper workItemKeeper;

    @Inject
    RungTimers rungTimers;

    @Inject
    Clock clock;

    private final Map<String, String> timersOfDefinitions = new ConcurrentHashMap<>();

    void onMoved(@Observes DueDateMoved moved) {
        Map<String, Supplier<Date>> dates = dates(moved.caseNumber(), moved.step());
        engine.runtime()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(moved.caseNumber())
                .list()
                .forEach(instance -> move(instance, dates));
        workItemKeeper.dueDateMoved(moved.caseNumber());
    }

    private Map<String, Supplier<Date>> dates(String number, Step step) {
        Map<String, Supplier<Date>> dates = new HashMap<>(alarms(number, step));
        dates.put(new TimerNames(step).limit(), () -> deadlineSteps.endsByLawAt(number));
        if (step.isMain()) {
            dates.putAll(alarms(number, Step.DISPATCH));
            dates.putAll(alarms(number, Step.APPROVAL));
        }
        return dates;
    }

    private Map<String, Supplier<Date>> alarms(String number, Step step) {
        var names = new TimerNames(step);
        return Map.of(
                names.amber(), () -> deadlineSteps.amberAt(number, step.name()),
                names.late(), () -> deadlineSteps.lateAt(number, step.name()));
    }

    private void move(ProcessInstance instance, Map<String, Supplier<Date>> dates) {
        Set<String> rung = new HashSet<>(dates.keySet());
        for (Job job : engine.management()
                .createJobQuery()
                .processInstanceId(instance.getId())
                .timers()
                .list()) {
            String timer = timer(job);
            rung.remove(timer);
            if (dates.containsKey(timer)) {
                engine.management().setJobDuedate(job.getId(), dates.get(timer).get(), false);
            }
        }
        rungTimers.setAgain(instance, rung, timer -> liesAhead(dates.get(timer).get()));
    }

    private boolean liesAhead(Date date) {
        return date.toInstant().isAfter(clock.instant());
    }

    private String timer(Job job) {
        return timersOfDefinitions.computeIfAbsent(job.getJobDefinitionId(), id -> engine.management()
                .createJobDefinitionQuery()
                .jobDefinitionId(id)
                .singleResult()
                .getActivityId());
    }
}
