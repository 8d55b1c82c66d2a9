package org.suqiu.routing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.suqiu.casefile.CaseDesk;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.CaseFiles;
import org.suqiu.casefile.CaseRecord;
import org.suqiu.casefile.Duties;
import org.suqiu.casefile.DutyArises;
import org.suqiu.casefile.EventType;
import org.suqiu.casefile.ExpectedVersion;
import org.suqiu.casefile.Outcome;
import org.suqiu.casefile.ProcedureEnded;
import org.suqiu.casefile.ReferredElsewhere;
import org.suqiu.casefile.Step;
import org.suqiu.identity.Actor;
import org.suqiu.rules.RuleViolation;

/** The dispatcher ends what belongs to another authority, and names it (Order 121, Art. 16 item 1, Art. 34). */
@ApplicationScoped
public class ReferralDesk {

    @Inject
    CaseFiles caseFiles;

    @Inject
    CaseDesk caseDesk;

    @Inject
    CaseRecord caseRecord;

    @Inject
    Duties duties;

    @Inject
    Event<ReferredElsewhere> referred;

    @Inject
    Event<ProcedureEnded> procedureEnded;

    @Inject
    Event<DutyArises> dutyArises;

    /** @throws RuleViolation for a case that an office has: that one refuses or returns it */
    @Transactional
    public CaseFile refer(String number, ExpectedVersion expected, String competentOffice, String reason, Actor by) {
        CaseFile caseFile = expected.of(caseFiles.toChange(by, number));
        if (caseFile.isPlaced() || !caseFile.isOpen()) {
            throw new RuleViolation("not-with-the-dispatcher", number);
        }
        duties.take(caseFile, Step.DISPATCH, by);
        caseRecord.add(number, EventType.REFERRED, by, Map.of("competentOffice", competentOffice, "reason", reason));
        referred.fire(new ReferredElsewhere(caseFile, competentOffice, reason, by));
        if (caseFile.isOpen()) {
            caseDesk.close(caseFile, Outcome.ENDED_BEFORE_DECISION, by);
        }
        procedureEnded.fire(new ProcedureEnded(caseFile));
        if (caseFile.outcome() == Outcome.REFUSED) {
            dutyArises.fire(new DutyArises(number, Step.NOTICE));
        }
        return caseFile;
    }
}
