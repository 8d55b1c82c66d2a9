package org.suqiu.process.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.CaseFiles;
import org.suqiu.casefile.CaseHandedOver;
import org.suqiu.casefile.Step;
import org.suqiu.casefile.StepEscalated;
import org.suqiu.deadlines.Deadline;
import org.suqiu.deadlines.Deadlines;
import org.suqiu.supervision.SupervisionSteps;

/** Writes the queue as the engine's tasks begin and end, and as their dates change. */
@ApplicationScoped
public class WorkItemKeeper {

    @Inject
    WorkItems workItems;

    @Inject
    CaseFiles caseFiles;

    @Inject
    Deadlines deadlines;

    @Inject
    SupervisionSteps supervisionSteps;

    @Inject
    CaseSummary caseSummary;

    @Inject
    Event<WorklistChanged> changed;

    @Inject
    Clock clock;

    /** What is late when it begins is escalated at once, in the same transaction. */
    public void begun(String taskId, Step step, String caseNumber) {
        CaseFile caseFile = caseFiles.byNumber(caseNumber);
        Step due = due(caseFile, step);
        var item = new WorkItem(taskId, due, caseFile, caseSummary.of(caseFile), clock.instant());
        Optional<Deadline> deadline = deadline(caseFile, due);
        deadline.ifPresent(limit -> item.dueBy(limit.dueOn(), limit.amberOn()));
        deadline.map(Deadline::escalatedAt).ifPresent(item::escalated);
        workItems.add(item);
        if (item.isLateOn(CaseFile.dayOf(clock.instant())) && item.escalatedAt() == null) {
            supervisionSteps.escalate(caseFile, due);
        }
    }

    /** The first models have one task for placing a case and for ending the dispute about it (decision 015). */
    private static Step due(CaseFile caseFile, Step step) {
        return step == Step.DISPATCH && caseFile.awaitsSupervisor() ? Step.DESIGNATION : step;
    }

    public void ended(String taskId) {
        workItems.byTask(taskId).ifPresent(workItems::remove);
    }

    public void dueDateMoved(String caseNumber) {
        CaseFile caseFile = caseFiles.byNumber(caseNumber);
        workItems.of(caseNumber).forEach(item -> deadline(caseFile, item.step())
                .ifPresent(limit -> follow(item, limit)));
    }

    private void follow(WorkItem item, Deadline limit) {
        item.dueBy(limit.dueOn(), limit.amberOn());
        if (limit.escalatedAt() == null) {
            item.calmDown();
        }
        changed.fire(WorklistChanged.in(item));
    }

    /** What the former office had to do is the new one's. */
    void onHandedOver(@Observes CaseHandedOver handedOver) {
        CaseFile caseFile = handedOver.caseFile();
        workItems.of(caseFile.number()).stream()
                .filter(item -> handedOver.fromOffice().equals(item.officeCode()))
                .forEach(item -> {
                    changed.fire(WorklistChanged.in(item));
                    item.moveTo(caseFile.officeCode());
                    changed.fire(WorklistChanged.in(item));
                });
    }

    void onEscalated(@Observes StepEscalated escalated) {
        CaseFile caseFile = caseFiles.byNumber(escalated.caseNumber());
        var clock = caseFile.clockOf(escalated.step());
        workItems.of(escalated.caseNumber()).stream()
                .filter(item -> caseFile.clockOf(item.step()).equals(clock))
                .forEach(item -> {
                    item.escalated(escalated.at());
                    changed.fire(WorklistChanged.in(item));
                });
    }

    private Optional<Deadline> deadline(CaseFile caseFile, Step step) {
        return caseFile.clockOf(step).flatMap(clocked -> deadlines.of(caseFile.number(), clocked));
    }
}
