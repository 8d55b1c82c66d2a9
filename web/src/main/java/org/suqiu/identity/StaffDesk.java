package org.suqiu.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.suqiu.rules.NotFound;
import org.suqiu.rules.ReadVersion;
import org.suqiu.rules.RuleViolation;

/** Where the administrator keeps who works here. */
@ApplicationScoped
public class StaffDesk {

    @Inject
    StaffMembers staffMembers;

    @Inject
    Offices offices;

    @Inject
    AccessTokens accessTokens;

    @Inject
    Event<StaffChanged> changed;

    @Inject
    Event<StaffActed> acted;

    @Transactional
    public StaffMember take(NewStaffMember candidate, Actor actor) {
        new StaffRules(offices).check(candidate);
        if (staffMembers.byUsername(candidate.username()).isPresent()) {
            throw new RuleViolation("username-taken", candidate.username());
        }
        StaffMember member = new StaffMember(candidate, Passwords.hash(candidate.password()));
        staffMembers.add(member);
        acted.fire(new StaffActed(actor, "STAFF_TAKEN_ON", null, described(member)));
        return member;
    }

    /** Many at once, as trusted data: those who are known already stay as they are. One hash serves equal passwords. */
    @Transactional
    public void enrol(List<NewStaffMember> people) {
        Map<String, String> hashes = new HashMap<>();
        for (NewStaffMember person : people) {
            if (staffMembers.byUsername(person.username()).isEmpty()) {
                staffMembers.add(new StaffMember(person, hashes.computeIfAbsent(person.password(), Passwords::hash)));
            }
        }
    }

    /** @throws org.suqiu.rules.StaleVersion when somebody else was faster */
    @Transactional
    public StaffMember change(String username, StaffChange change, ReadVersion read, Actor actor) {
        List<StaffMember> held = change.leavesAnAdministrator() ? List.of() : staffMembers.holdAllAtWork();
        StaffMember member = staffMembers.toChange(username).orElseThrow(() -> new NotFound("user"));
        read.require(member.version());
        new StaffRules(offices).check(change);
        keepAnAdministrator(member, change, held);
        boolean endsSessions = change.password() != null || !change.active();
        member.change(change);
        if (change.password() != null) {
            member.replacePassword(Passwords.hash(change.password()));
        }
        if (endsSessions) {
            accessTokens.removeAllOf(username);
        }
        changed.fire(new StaffChanged(username));
        acted.fire(new StaffActed(actor, "STAFF_CHANGED", null, described(member)));
        return member;
    }

    /** @param address null where nothing is to be sent any more */
    @Transactional
    public StaffMember receiveMailAt(String username, String address, Actor actor) {
        StaffMember member = staffMembers.byUsername(username).orElseThrow(() -> new NotFound("user"));
        StaffRules.checkMail(address);
        member.receiveMailAt(address);
        acted.fire(new StaffActed(actor, "STAFF_CHANGED", null, username + " e-mail"));
        return member;
    }

    private static void keepAnAdministrator(StaffMember member, StaffChange change, List<StaffMember> held) {
        boolean stepsDown = member.is(Role.ADMIN) && !change.leavesAnAdministrator();
        if (stepsDown && held.stream().noneMatch(other -> other != member && other.is(Role.ADMIN))) {
            throw new RuleViolation("last-administrator");
        }
    }

    private static String described(StaffMember member) {
        Set<String> roles = member.roles();
        return "%s %s %s %s"
                .formatted(
                        member.username(),
                        String.join(",", roles.stream().sorted().toList()),
                        member.officeCode() == null ? "" : member.officeCode(),
                        member.isActive() ? "active" : "inactive");
    }
}
