package org.suqiu.linkage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Map;
import org.suqiu.casefile.CaseDesk;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.CaseFiles;
import org.suqiu.casefile.CaseJoined;
import org.suqiu.casefile.CaseRecord;
import org.suqiu.casefile.Duties;
import org.suqiu.casefile.EventType;
import org.suqiu.casefile.Outcome;
import org.suqiu.casefile.PartyDetails;
import org.suqiu.casefile.ProcedureEnded;
import org.suqiu.identity.Actor;
import org.suqiu.rules.RuleViolation;

/** Ends the later of two cases that say the same; the earlier one goes on for both. */
@ApplicationScoped
class Joining {

    @Inject
    CaseFiles caseFiles;

    @Inject
    CaseDesk caseDesk;

    @Inject
    CaseRecord caseRecord;

    @Inject
    Duties duties;

    @Inject
    Event<CaseJoined> joined;

    @Inject
    Event<ProcedureEnded> procedureEnded;

    /** @throws RuleViolation when it cannot be told that both come from one person */
    void requireSamePerson(Pair pair) {
        if (!SamePerson.filed(party(pair.later()), party(pair.earlier()))) {
            throw new RuleViolation(
                    "not-the-same-person", pair.later().number(), pair.earlier().number());
        }
    }

    /** Takes the later one's step: whoever has to decide on it is the one who joins it. */
    void end(Pair pair, Actor by) {
        CaseFile later = pair.later();
        duties.take(later, later.stageStep().orElseThrow(), by);
        caseRecord.add(later.number(), EventType.JOINED, by, numberOf(pair, pair.earlier()));
        caseRecord.add(pair.earlier().number(), EventType.JOINED_BY, by, numberOf(pair, later));
        caseDesk.close(later, Outcome.ENDED_BEFORE_DECISION, by);
        joined.fire(new CaseJoined(later, pair.earlier()));
        procedureEnded.fire(new ProcedureEnded(later));
    }

    /** Whoever works on one report need not know of another (Order 121, Art. 37). */
    private static Map<String, String> numberOf(Pair pair, CaseFile other) {
        return pair.isOfReports() ? Map.of() : Map.of("number", other.number());
    }

    private PartyDetails party(CaseFile caseFile) {
        return caseFiles.partyOf(caseFile).orElse(PartyDetails.UNKNOWN);
    }
}
