package org.suqiu.mediation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import org.suqiu.casefile.CaseFile;
import org.suqiu.identity.Actor;
import org.suqiu.identity.StaffMembers;

/** Who may mediate in a case. */
@ApplicationScoped
class Panels {

    @Inject
    Mediations mediations;

    @Inject
    StaffMembers staffMembers;

    Panel of(CaseFile caseFile) {
        boolean entrusted =
                !mediations.all(Entrustment.class, caseFile.number()).isEmpty();
        return new Panel(caseFile.officeCode(), entrusted, this::member);
    }

    private Optional<Actor> member(String username) {
        return staffMembers
                .byUsername(username)
                .map(member -> member.isActive() ? member.actor() : new Actor(username, "", Set.of(), null));
    }

    /** Whom the case itself names as a mediator: staff of the office, and who was named for a session. */
    boolean knows(CaseFile caseFile, String mediator) {
        Panel panel = of(caseFile);
        return panel.entrusted()
                || panel.presides(mediator)
                || mediations.all(MediationSession.class, caseFile.number()).stream()
                        .anyMatch(session -> session.mediators().contains(mediator));
    }
}
