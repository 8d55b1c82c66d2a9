package org.suqiu.acceptance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import org.suqiu.casefile.CaseDesk;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.CaseRecord;
import org.suqiu.casefile.ComplaintRefused;
import org.suqiu.casefile.EventType;
import org.suqiu.casefile.Finding;
import org.suqiu.casefile.FoundGrounds;
import org.suqiu.casefile.Kind;
import org.suqiu.casefile.Outcome;
import org.suqiu.casefile.ReferredElsewhere;
import org.suqiu.law.LawStep;

/** A complaint that belongs elsewhere is refused by the dispatcher, with the ground that it is not our remit (Art. 16). */
@ApplicationScoped
class ReferralRefusal {

    @Inject
    Acceptances acceptances;

    @Inject
    CaseDesk caseDesk;

    @Inject
    CaseRecord caseRecord;

    @Inject
    FoundGrounds foundGrounds;

    @Inject
    Event<ComplaintRefused> refused;

    @Inject
    Clock clock;

    /** A law pack without such a ground knows no refusal; the case ends without a decision. */
    void onReferred(@Observes ReferredElsewhere referred) {
        CaseFile caseFile = referred.caseFile();
        if (caseFile.kind() == Kind.COMPLAINT) {
            foundGrounds
                    .ground(caseFile, LawStep.ACCEPTANCE, Finding.OTHER_AUTHORITY)
                    .ifPresent(ground -> refuse(referred, ground.code()));
        }
    }

    private void refuse(ReferredElsewhere referred, String ground) {
        CaseFile caseFile = referred.caseFile();
        Acceptance acceptance = acceptances.begun(caseFile.number());
        acceptance.propose(Decision.REFUSE, ground, reasons(referred), referred.by(), clock.instant());
        acceptance.takeEffect(referred.by(), clock.instant());
        acceptances.keep(acceptance);
        caseRecord.add(caseFile.number(), EventType.REFUSED, referred.by(), Map.of("ground", ground));
        caseDesk.close(caseFile, Outcome.REFUSED, referred.by());
        refused.fire(new ComplaintRefused(caseFile, acceptance.decidedOn()));
    }

    /** Part of the decision, which is written in Chinese. */
    private static String reasons(ReferredElsewhere referred) {
        return "请向%s提出。%s".formatted(referred.competentOffice(), referred.reason());
    }
}
