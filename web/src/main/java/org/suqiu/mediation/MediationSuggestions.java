package org.suqiu.mediation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.GroundSuggestions;
import org.suqiu.law.GroundRole;
import org.suqiu.law.LawStep;

/**
 * A party that refuses, or stays away without a good reason, speaks for ending the mediation (Order 121, Art. 23, ground 2;
 * Order 20, Art. 21, ground 3).
 */
@ApplicationScoped
class MediationSuggestions implements GroundSuggestions {

    @Inject
    ConsentDesk consentDesk;

    @Inject
    Mediations mediations;

    @Override
    public Set<GroundRole> suggested(CaseFile caseFile, LawStep step) {
        boolean unwilling = step == LawStep.MEDIATION
                && (consentDesk.of(caseFile).isAnyRefused(ConsentTo.MEDIATION) || wasMissed(caseFile));
        return unwilling ? Set.of(GroundRole.ABSENT_OR_REFUSES) : Set.of();
    }

    /** Who came the next time made up for it. */
    private boolean wasMissed(CaseFile caseFile) {
        return mediations.all(MediationSession.class, caseFile.number()).stream()
                .filter(session -> !session.isWaiting())
                .reduce((earlier, later) -> later)
                .filter(MediationSession::wasMissedWithoutReason)
                .isPresent();
    }
}
