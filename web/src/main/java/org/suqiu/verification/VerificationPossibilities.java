package org.suqiu.verification;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.Possibilities;
import org.suqiu.casefile.Stage;
import org.suqiu.casefile.Step;

/** A clue can be reported from any mediation, whether one was or not; a penalty in any filed case. */
@ApplicationScoped
class VerificationPossibilities implements Possibilities {

    @Override
    public List<String> of(CaseFile caseFile, Set<Step> waiting) {
        if (caseFile.stage() == Stage.IN_MEDIATION) {
            return List.of("clues");
        }
        return PenaltyDesk.isFiled(caseFile) ? List.of("penalties") : List.of();
    }
}
