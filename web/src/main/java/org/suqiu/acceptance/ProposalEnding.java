package org.suqiu.acceptance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.suqiu.casefile.CaseClosed;

/** A refusal that still waited for the head when the case closed otherwise is none. */
@ApplicationScoped
class ProposalEnding {

    @Inject
    Acceptances acceptances;

    void onClosed(@Observes CaseClosed closed) {
        acceptances
                .of(closed.caseFile().number())
                .filter(Acceptance::isProposed)
                .ifPresent(Acceptance::fallBack);
    }
}
