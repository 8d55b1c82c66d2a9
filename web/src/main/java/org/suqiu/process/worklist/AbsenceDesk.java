package org.suqiu.process.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import org.suqiu.casefile.CaseFile;
import org.suqiu.identity.Actor;
import org.suqiu.identity.Role;
import org.suqiu.identity.StaffActed;
import org.suqiu.identity.StaffMember;
import org.suqiu.identity.StaffMembers;
import org.suqiu.rules.Horizon;
import org.suqiu.rules.InvalidInput;
import org.suqiu.rules.NotFound;
import org.suqiu.rules.Problems;

/** Where the head of an office says who is away and who stands in. */
@ApplicationScoped
public class AbsenceDesk {

    @Inject
    Absences absences;

    @Inject
    StaffMembers staffMembers;

    @Inject
    Event<StaffActed> acted;

    @Inject
    Clock clock;

    /**
     * Replaces what was said before about the same person.
     *
     * @param deputy null where nobody stands in
     * @throws InvalidInput for days in the wrong order or over, or a deputy who cannot do the work of the office then
     */
    @Transactional
    public Absence record(String username, LocalDate from, LocalDate to, String deputy, Actor head) {
        StaffMember member = ofTheOffice(username, head);
        check(member, from, to, deputy);
        Absence absence = absences.of(username).orElseGet(() -> new Absence(username));
        absence.lasts(from, to, deputy, head, clock.instant());
        absences.keep(absence);
        acted.fire(new StaffActed(head, "ABSENCE_RECORDED", null, username));
        return absence;
    }

    /** Back earlier, or never gone. */
    @Transactional
    public void end(String username, Actor head) {
        ofTheOffice(username, head);
        absences.of(username).ifPresent(absences::remove);
        acted.fire(new StaffActed(head, "ABSENCE_ENDED", null, username));
    }

    @Transactional
    public Absence of(String username, Actor head) {
        ofTheOffice(username, head);
        return absences.of(username).orElseThrow(() -> new NotFound("absence"));
    }

    private StaffMember ofTheOffice(String username, Actor head) {
        return staffMembers
                .byUsername(username)
                .filter(member -> head.headOf(member.officeCode()))
                .orElseThrow(() -> new NotFound("user"));
    }

    private void check(StaffMember member, LocalDate from, LocalDate to, String deputy) {
        LocalDate today = CaseFile.dayOf(clock.instant());
        var problems = new Problems().when(to.isBefore(today), "/to", "in-the-past");
        Horizon.check(problems, to, today, "/to");
        if (to.isBefore(from)) {
            problems.add("/to", "before-from", from);
        }
        if (deputy != null && !canStandIn(deputy, member)) {
            problems.add("/deputy", "cannot-be-assigned");
        } else if (deputy != null && isAwayBetween(deputy, from, to)) {
            problems.add("/deputy", "away");
        }
        problems.throwIfAny();
    }

    private boolean canStandIn(String deputy, StaffMember member) {
        return staffMembers
                .byUsername(deputy)
                .filter(StaffMember::isActive)
                .filter(other -> !other.username().equals(member.username()))
                .filter(other -> other.actor().worksIn(member.officeCode()))
                .filter(other -> other.is(Role.HANDLER) || other.is(Role.HEAD))
                .isPresent();
    }

    private boolean isAwayBetween(String username, LocalDate from, LocalDate to) {
        return absences.of(username)
                .filter(absence -> absence.overlaps(from, to))
                .isPresent();
    }
}
