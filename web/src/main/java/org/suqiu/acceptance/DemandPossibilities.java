package org.suqiu.acceptance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.Possibilities;
import org.suqiu.casefile.Stage;
import org.suqiu.casefile.Step;

/** What was asked for is taken while the head thinks about a refusal, too. */
@ApplicationScoped
class DemandPossibilities implements Possibilities {

    @Inject
    Demands demands;

    @Override
    public List<String> of(CaseFile caseFile, Set<Step> waiting) {
        boolean proposed = caseFile.stage() == Stage.AWAITING_ACCEPTANCE && !waiting.contains(Step.ACCEPTANCE);
        return proposed && isAnyUnanswered(caseFile) ? List.of("demands") : List.of();
    }

    private boolean isAnyUnanswered(CaseFile caseFile) {
        return demands.of(caseFile.number()).stream().anyMatch(Demand::isUnanswered);
    }
}
