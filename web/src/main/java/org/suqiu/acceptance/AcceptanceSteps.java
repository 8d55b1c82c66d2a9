package org.suqiu.acceptance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.function.Predicate;
import org.suqiu.casefile.CaseFiles;
import org.suqiu.casefile.Stage;

/** Called from the process models. */
@Named
@ApplicationScoped
public class AcceptanceSteps {

    @Inject
    CaseFiles caseFiles;

    @Inject
    Acceptances acceptances;

    @Inject
    DemandEnding demandEnding;

    /** Whether the office decides on acceptance and mediates under the Order, or simply answers. */
    public boolean isStatutory(String number) {
        return caseFiles.byNumber(number).stage() != Stage.AWAITING_ANSWER;
    }

    public boolean isProposed(String number) {
        return holds(number, Acceptance::isProposed);
    }

    public boolean isDecided(String number) {
        return holds(number, Acceptance::isInForce);
    }

    public boolean isAccepted(String number) {
        return holds(number, acceptance -> acceptance.is(Decision.ACCEPT));
    }

    public boolean isRefused(String number) {
        return holds(number, acceptance -> acceptance.is(Decision.REFUSE));
    }

    /** What was asked for did not come by its date: the ground that this offers is the handler's to take up. */
    public void lapseDemand(String number) {
        caseFiles.inTurn(number);
        demandEnding.lapse(number);
    }

    private boolean holds(String number, Predicate<Acceptance> condition) {
        return acceptances.of(number).filter(condition).isPresent();
    }
}
