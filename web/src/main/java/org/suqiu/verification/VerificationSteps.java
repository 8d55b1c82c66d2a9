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

    @Inject
    Verifications verifications;

    /** Whether the head has a handler's proposal to decide on. */
    public boolean isProposed(String number) {
        return verifications.of(number).filter(Verification::isProposed).isPresent();
    }

    /** Verified is closed; what is still open when its step is left was returned, or turned down by the head. */
    public boolean isVerified(String number) {
        return !caseFiles.byNumber(number).isOpen();
    }
}
