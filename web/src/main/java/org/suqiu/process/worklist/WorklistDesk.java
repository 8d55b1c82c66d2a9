package org.suqiu.process.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.suqiu.casefile.CaseFiles;
import org.suqiu.identity.Actor;
import org.suqiu.rules.InvalidInput;
import org.suqiu.rules.NotAllowed;
import org.suqiu.rules.NotFound;
import org.suqiu.rules.RuleViolation;

/** Where people take work from the queue, put it back, and the head spreads it. */
@ApplicationScoped
public class WorklistDesk {

    @Inject
    WorkItems workItems;

    @Inject
    CaseFiles caseFiles;

    @Inject
    Colleagues colleagues;

    @Inject
    Holding holding;

    /** Claiming what one already holds changes nothing. */
    @Transactional
    public WorkItem claim(String taskId, Actor actor) {
        WorkItem item = visible(taskId, actor);
        if (!item.isFor(actor)) {
            throw new NotAllowed("claim");
        }
        if (item.isHeld() && !item.isHeldBy(actor)) {
            throw heldByAnother(item);
        }
        if (!item.isHeld()) {
            holding.claim(item, caseFiles.toChange(actor, item.caseNumber()), actor);
        }
        return item;
    }

    /** By the one who holds it or stands in, or by the head of the office. */
    @Transactional
    public WorkItem release(String taskId, Actor actor) {
        WorkItem item = visible(taskId, actor);
        if (!item.isHeld()) {
            return item;
        }
        if (!colleagues.mayTouch(item, actor)) {
            throw heldByAnother(item);
        }
        holding.release(item, caseFiles.toChange(actor, item.caseNumber()), actor);
        return item;
    }

    /** @throws InvalidInput for anybody but an active member of the office whose task this can be, and who is not away */
    @Transactional
    public WorkItem assign(String taskId, String username, Actor head) {
        WorkItem item = visible(taskId, head);
        if (!head.headOf(item.officeCode())) {
            throw new NotAllowed("assign");
        }
        Actor assignee = colleagues.present(username, "/username");
        if (!item.isFor(assignee)) {
            throw new InvalidInput("/username", "cannot-be-assigned");
        }
        holding.assign(item, caseFiles.toChange(head, item.caseNumber()), assignee.username(), head);
        return item;
    }

    private static RuleViolation heldByAnother(WorkItem item) {
        return new RuleViolation("held-by-another", item.assignee()).about(item.caseNumber());
    }

    private WorkItem visible(String taskId, Actor actor) {
        return workItems.byTask(taskId).filter(item -> item.isVisibleTo(actor)).orElseThrow(() -> new NotFound("task"));
    }
}
