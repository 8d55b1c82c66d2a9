package org.suqiu.process.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.suqiu.casefile.CaseFile;
import org.suqiu.identity.Actor;
import org.suqiu.identity.StaffMember;
import org.suqiu.identity.StaffMembers;
import org.suqiu.rules.InvalidInput;

/** Who of the office can be given work, and who may touch what another has. */
@ApplicationScoped
class Colleagues {

    @Inject
    StaffMembers staffMembers;

    @Inject
    Absences absences;

    @Inject
    Clock clock;

    /** The one who has it, the head of the office, or the deputy of one who is away. */
    boolean mayTouch(WorkItem item, Actor actor) {
        return item.isHeldBy(actor)
                || actor.headOf(item.officeCode())
                || absences.standsIn(actor, item.assignee(), CaseFile.dayOf(clock.instant()));
    }

    /** @throws InvalidInput for nobody who works here, and for somebody who is away today */
    Actor present(String username, String pointer) {
        Actor colleague = staffMembers
                .byUsername(username)
                .filter(StaffMember::isActive)
                .map(StaffMember::actor)
                .orElseThrow(() -> new InvalidInput(pointer, "cannot-be-assigned"));
        if (absences.isAway(username, CaseFile.dayOf(clock.instant()))) {
            throw new InvalidInput(pointer, "away");
        }
        return colleague;
    }
}
