package org.suqiu.mediation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Set;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.DueDates;
import org.suqiu.casefile.Finding;
import org.suqiu.casefile.Findings;
import org.suqiu.casefile.Stage;
import org.suqiu.casefile.Step;

/** Finds parties that refuse or stay away, and limits that ran out without the law ending the mediation by itself. */
@ApplicationScoped
class MediationFindings implements Findings {

    @Inject
    ConsentDesk consentDesk;

    @Inject
    Mediations mediations;

    @Inject
    DueDates dueDates;

    @Inject
    Clock clock;

    @Override
    public Set<Finding> of(CaseFile caseFile) {
        Set<Finding> found = EnumSet.noneOf(Finding.class);
        if (caseFile.stage() == Stage.IN_MEDIATION) {
            found.addAll(consentDesk.of(caseFile).refusals());
            addIf(wasMissed(caseFile), Finding.PARTY_ABSENT, found);
            addIf(isOver(caseFile), Finding.LIMIT_RUN_OUT, found);
        }
        return found;
    }

    private static void addIf(boolean holds, Finding finding, Set<Finding> found) {
        if (holds) {
            found.add(finding);
        }
    }

    /** Who came the next time made up for it. */
    private boolean wasMissed(CaseFile caseFile) {
        return mediations.all(MediationSession.class, caseFile.number()).stream()
                .filter(session -> !session.isWaiting())
                .reduce((earlier, later) -> later)
                .filter(MediationSession::wasMissedWithoutReason)
                .isPresent();
    }

    /** A person ends what another platform had set, or what was late when it came here. */
    private boolean isOver(CaseFile caseFile) {
        return dueDates.dueOn(caseFile.number(), Step.MEDIATION)
                .filter(dueOn -> CaseFile.dayOf(clock.instant()).isAfter(dueOn))
                .isPresent();
    }
}
