package org.suqiu.process.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.CaseFiles;
import org.suqiu.identity.Actor;
import org.suqiu.identity.Role;
import org.suqiu.rules.InvalidInput;
import org.suqiu.rules.NotAllowed;

/** Where the head gives all that one of the office has to another. */
@ApplicationScoped
public class Reassignment {

    @Inject
    WorkItems workItems;

    @Inject
    CaseFiles caseFiles;

    @Inject
    Colleagues colleagues;

    @Inject
    Holding holding;

    /**
     * Also of cases that wait for somebody else just now, so that they come back to the one who has them then.
     *
     * @return how many cases went over
     * @throws InvalidInput for a receiver of another office, or away
     */
    @Transactional
    public int all(String from, String to, Actor head) {
        if (head.officeCode() == null) {
            throw new NotAllowed("reassignments");
        }
        Actor receiver = receiver(to, head);
        List<String> numbers = workItems.casesWith(from, head.officeCode());
        numbers.forEach(number -> giveOver(caseFiles.toChange(head, number), from, receiver, head));
        return numbers.size();
    }

    private Actor receiver(String to, Actor head) {
        Actor receiver = colleagues.present(to, "/to");
        if (!receiver.worksIn(head.officeCode()) || !(receiver.is(Role.HANDLER) || receiver.is(Role.HEAD))) {
            throw new InvalidInput("/to", "cannot-be-assigned");
        }
        return receiver;
    }

    private void giveOver(CaseFile caseFile, String from, Actor to, Actor head) {
        if (from.equals(caseFile.handler())) {
            holding.giveCase(caseFile, to.username(), head);
        }
        workItems.of(caseFile.number()).stream()
                .filter(item -> from.equals(item.assignee()))
                .forEach(item -> giveOver(item, caseFile, to, head));
    }

    /** What the receiver may not do goes back into the queue. */
    private void giveOver(WorkItem item, CaseFile caseFile, Actor to, Actor head) {
        if (item.isFor(to)) {
            holding.assign(item, caseFile, to.username(), head);
        } else {
            holding.release(item, caseFile, head);
        }
    }
}
