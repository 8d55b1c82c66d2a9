package org.suqiu.mediation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.Kind;
import org.suqiu.casefile.Possibilities;
import org.suqiu.casefile.Stage;
import org.suqiu.casefile.Step;

/** What mediators do beside the outcome, and what becomes of a promise. */
@ApplicationScoped
class MediationPossibilities implements Possibilities {

    @Inject
    ConsentDesk consentDesk;

    @Inject
    EntrustmentDesk entrustmentDesk;

    @Inject
    SessionDesk sessionDesk;

    @Inject
    PaymentDesk paymentDesk;

    @Override
    public List<String> of(CaseFile caseFile, Set<Step> waiting) {
        List<String> possible = new ArrayList<>();
        addIf(consentDesk.isOpenFor(caseFile, waiting), "mediation/consents", possible);
        addIf(answersByMediating(caseFile, waiting), "mediation/outcome", possible);
        if (waiting.contains(Step.MEDIATION)) {
            addIf(entrustmentDesk.isOpenFor(caseFile), "mediation/entrustment", possible);
            addIf(sessionDesk.isOpenFor(caseFile), "mediation/sessions", possible);
        }
        if (caseFile.awaitsPerformance()) {
            possible.add("performances");
            addIf(paymentDesk.isOutstanding(caseFile), "non-performance", possible);
        }
        return possible;
    }

    /** An office of the hotline regime has no stage for it. */
    private static boolean answersByMediating(CaseFile caseFile, Set<Step> waiting) {
        return caseFile.stage() == Stage.AWAITING_ANSWER
                && caseFile.kind() == Kind.COMPLAINT
                && waiting.contains(Step.ANSWER);
    }

    private static void addIf(boolean holds, String action, List<String> possible) {
        if (holds) {
            possible.add(action);
        }
    }
}
