package org.suqiu.mediation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.LimitBegins;
import org.suqiu.casefile.MediationResumed;
import org.suqiu.casefile.SideDuties;
import org.suqiu.casefile.Step;
import org.suqiu.law.LawPacks;
import org.suqiu.law.LawStep;

/** Both parties are told how the mediation ended (Order 121, Art. 23; Order 20, Art. 21), where the law pack has it so. */
@ApplicationScoped
class ClosingDuty {

    @Inject
    LawPacks lawPacks;

    @Inject
    SideDuties sideDuties;

    void arises(CaseFile caseFile, LocalDate endedOn) {
        if (isLaw(caseFile)) {
            sideDuties.arise(new LimitBegins(caseFile, Step.CLOSING_NOTICE, endedOn));
        }
    }

    /** What was not told yet is not true any more. */
    void onResumed(@Observes MediationResumed resumed) {
        CaseFile caseFile = resumed.caseFile();
        if (isLaw(caseFile)) {
            sideDuties.drop(caseFile, Step.CLOSING_NOTICE);
        }
    }

    private boolean isLaw(CaseFile caseFile) {
        return lawPacks.byCode(caseFile.lawPack()).limit(LawStep.NOTICE).isPresent();
    }
}
