package org.suqiu.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.suqiu.casefile.CaseReading;
import org.suqiu.identity.Caller;
import org.suqiu.rules.NotFound;

/** What can be done now with the case that a refusal is about, where it does not say it itself. */
@ApplicationScoped
class StillPossible {

    @Inject
    CaseReading caseReading;

    @Inject
    Caller caller;

    /** @param named the case in the address of the request, if there is one */
    Refusal instead(Refusal refusal, String named) {
        if (!refusal.leavesOpenWhatIsPossible()) {
            return refusal;
        }
        return refusal.possibly(possible(refusal.caseNumber() == null ? named : refusal.caseNumber()));
    }

    /** @return nothing where there is no case, or none that the caller may see */
    private List<String> possible(String number) {
        try {
            return number == null ? List.of() : caseReading.possible(number, caller.actor());
        } catch (NotFound outsideOnesSight) {
            return List.of();
        }
    }
}
