package org.suqiu.mediation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.CaseFiles;
import org.suqiu.casefile.Finding;
import org.suqiu.casefile.FoundGrounds;
import org.suqiu.law.Ground;
import org.suqiu.law.LawStep;

/** Called from the process models. */
@Named
@ApplicationScoped
public class MediationSteps {

    @Inject
    CaseFiles caseFiles;

    @Inject
    MediationDesk mediationDesk;

    @Inject
    FoundGrounds foundGrounds;

    /** The limit ran out without an agreement (Order 121, Art. 23, ground 5; Order 20, Art. 21, ground 5). */
    public void endMediationByLaw(String number) {
        CaseFile caseFile = caseFiles.inTurn(number);
        String ground = foundGrounds
                .ground(caseFile, LawStep.MEDIATION, Finding.LIMIT_RUN_OUT)
                .map(Ground::code)
                .orElse(null);
        mediationDesk.concludeByLaw(caseFile, new Conclusion(Result.TERMINATED, ground, null, null));
    }
}
