package org.suqiu.process.worklist;

import org.suqiu.casefile.Kind;
import org.suqiu.identity.Actor;
import org.suqiu.identity.CaseSight;

/** A line of the queue came, went, or changed hands; says which lines are meant only as far as needed to know who sees them. */
public record WorklistChanged(Kind kind, String officeCode, String assignee) {

    static WorklistChanged in(WorkItem item) {
        return new WorklistChanged(item.kind(), item.officeCode(), item.assignee());
    }

    /** Nobody hears of the change of a line that they do not see. */
    public boolean concerns(Actor actor) {
        return new CaseSight(actor).covers(kind.name(), officeCode, assignee);
    }
}
