package org.suqiu.mediation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.Kind;
import org.suqiu.casefile.Possibilities;
import org.suqiu.casefile.Stage;

/** What can be done in a mediation beside ending it, and after its end. */
@ApplicationScoped
class MediationPossibilities implements Possibilities {

    @Override
    public List<String> of(CaseFile caseFile) {
        if (caseFile.stage() == Stage.IN_MEDIATION) {
            return List.of("mediation/consents", "mediation/entrustment", "mediation/sessions", "mediation/recusals");
        }
        if (caseFile.stage() == Stage.AWAITING_ANSWER && caseFile.kind() == Kind.COMPLAINT) {
            return List.of("mediation/outcome");
        }
        return caseFile.awaitsPerformance() ? List.of("performances", "non-performance") : List.of();
    }
}
