package org.suqiu.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.CaseFiles;
import org.suqiu.casefile.CaseRecord;
import org.suqiu.casefile.Duties;
import org.suqiu.casefile.EventType;
import org.suqiu.casefile.ExpectedVersion;
import org.suqiu.casefile.FollowedUp;
import org.suqiu.casefile.PartyDetails;
import org.suqiu.casefile.Step;
import org.suqiu.identity.Actor;
import org.suqiu.identity.PersonalDataSeen;
import org.suqiu.identity.Role;
import org.suqiu.rules.RuleViolation;

/** Where calls after closing are noted. */
@ApplicationScoped
public class FollowUpDesk {

    @Inject
    CaseFiles caseFiles;

    @Inject
    FollowUps followUps;

    @Inject
    FollowUpDuty followUpDuty;

    @Inject
    CaseRecord caseRecord;

    @Inject
    Duties duties;

    @Inject
    Event<FollowedUp> followedUp;

    @Inject
    Event<PersonalDataSeen> seen;

    @Inject
    Clock clock;

    /** Asked for by nobody, a call is noted too. An agent does not take it out of another's hands. */
    @Transactional
    public FollowUpCall record(String number, ExpectedVersion expected, CallResult result, Actor by) {
        CaseFile caseFile = expected.of(caseFiles.toChange(by, number));
        FollowUpCall call = new FollowUpCall(caseFile, result, by, clock.instant());
        followUps.add(call);
        if (result.satisfaction() != null) {
            caseFile.rate(result.satisfaction());
        }
        caseRecord.add(number, EventType.FOLLOWED_UP, by, details(result));
        followedUp.fire(new FollowedUp(caseFile, result.reached(), result.satisfaction(), result.solved(), today()));
        followUps.dueOf(number).ifPresent(due -> advance(due, caseFile, result.reached(), by));
        return call;
    }

    private void advance(FollowUp due, CaseFile caseFile, boolean reached, Actor by) {
        if (by.is(Role.AGENT)) {
            duties.take(caseFile, Step.FOLLOW_UP, by);
        }
        due.tried(reached, today());
        if (!due.isDue()) {
            followUpDuty.fulfil(caseFile, today());
        }
    }

    /** Whom to call: for the agent who has the task, as long as it is due; each look is recorded (Order 121, Art. 37). */
    @Transactional
    public Contact contact(String number, Actor agent) {
        CaseFile caseFile = caseFiles.visibleTo(agent, number);
        if (!duties.isHeldBy(caseFile, Step.FOLLOW_UP, agent)) {
            throw new RuleViolation("follow-up-not-held", number);
        }
        PartyDetails party = caseFiles.partyOf(caseFile).orElse(PartyDetails.UNKNOWN);
        seen.fire(new PersonalDataSeen(agent, number, "FOLLOW_UP_CONTACT"));
        return new Contact(party.name(), party.phone());
    }

    @Transactional
    public Calls of(String number, Actor reader) {
        CaseFile caseFile = caseFiles.visibleTo(reader, number);
        return new Calls(followUps.callsOf(number), caseFile.showsPartiesTo(reader));
    }

    private LocalDate today() {
        return CaseFile.dayOf(clock.instant());
    }

    private static Map<String, String> details(CallResult result) {
        Map<String, String> details = new TreeMap<>();
        details.put("reached", String.valueOf(result.reached()));
        put(details, "satisfaction", result.satisfaction());
        put(details, "solved", result.solved());
        put(details, "truthful", result.truthful());
        return details;
    }

    private static void put(Map<String, String> details, String name, Object answer) {
        if (answer != null) {
            details.put(name, answer.toString());
        }
    }

    /** Whom to call. */
    public record Contact(String name, String phone) {}

    /** @param withRemarks what was said in a call is for those who work on the case */
    public record Calls(List<FollowUpCall> calls, boolean withRemarks) {}
}
