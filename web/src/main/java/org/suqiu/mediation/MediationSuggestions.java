package org.suqiu.mediation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.GroundSuggestions;
import org.suqiu.law.GroundRole;
import org.suqiu.law.LawStep;

/** A party that refuses speaks for ending the mediation (Order 121, Art. 23, ground 2; Order 20, Art. 21, ground 3). */
@ApplicationScoped
class MediationSuggestions implements GroundSuggestions {

    @Inject
    ConsentDesk consentDesk;

    @Override
    public Set<GroundRole> suggested(CaseFile caseFile, LawStep step) {
        boolean refused = step == LawStep.MEDIATION && consentDesk.of(caseFile).isAnyRefused(ConsentTo.MEDIATION);
        return refused ? Set.of(GroundRole.ABSENT_OR_REFUSES) : Set.of();
    }
}
