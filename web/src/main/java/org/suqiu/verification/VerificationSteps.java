package org.suqiu.verification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.suqiu.casefile.CaseFiles;

/** Called from the process models. */
@Named
@ApplicationScoped
public class VerificationSteps {

    @Inject
    CaseFiles caseFiles;

    /** Verified is closed; what is still open when its step is left was returned. */
    public boolean isVerified(String number) {
        return !caseFiles.byNumber(number).isOpen();
    }
}
