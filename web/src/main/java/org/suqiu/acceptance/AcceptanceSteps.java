package org.suqiu.acceptance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.function.Predicate;
import org.suqiu.casefile.CaseFiles;
import org.suqiu.casefile.CaseRecord;
import org.suqiu.casefile.EventType;
import org.suqiu.casefile.Stage;
import org.suqiu.identity.Actor;

/** Called from the process models. */
@Named
@ApplicationScoped
public class AcceptanceSteps {

    @Inject
    CaseFiles caseFiles;

    @Inject
    Acceptances acceptances;

    @Inject
    CaseRecord caseRecord;

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

    /** Silence offers a ground of refusal; the clock of the acceptance ran on all the time (Order 121, Art. 15, 16). */
    public void lapseDemand(String number) {
        caseRecord.add(number, EventType.DEMAND_LAPSED, Actor.SYSTEM);
    }

    private boolean holds(String number, Predicate<Acceptance> condition) {
        return acceptances.of(number).filter(condition).isPresent();
    }
}
