package org.suqiu.mediation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.ComplaintWithdrawn;
import org.suqiu.casefile.Finding;
import org.suqiu.casefile.FoundGrounds;
import org.suqiu.casefile.Stage;
import org.suqiu.casefile.Step;
import org.suqiu.casefile.StepDone;
import org.suqiu.law.Ground;
import org.suqiu.law.LawStep;

/** A complaint that is taken back in mediation ends it (Order 121, Art. 23(1)(1); Order 20, Art. 21(1)(1)). */
@ApplicationScoped
class WithdrawalEnding {

    @Inject
    MediationDesk mediationDesk;

    @Inject
    FoundGrounds foundGrounds;

    @Inject
    Event<StepDone> stepDone;

    void onWithdrawn(@Observes ComplaintWithdrawn withdrawn) {
        CaseFile caseFile = withdrawn.caseFile();
        if (caseFile.stage() == Stage.IN_MEDIATION) {
            String ground = foundGrounds
                    .ground(caseFile, LawStep.MEDIATION, Finding.WITHDRAWN)
                    .map(Ground::code)
                    .orElse(null);
            mediationDesk.conclude(caseFile, new Conclusion(Result.TERMINATED, ground, null, null), withdrawn.by());
            stepDone.fire(new StepDone(caseFile.number(), Step.MEDIATION));
        }
    }
}
