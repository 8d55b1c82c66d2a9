package org.suqiu.tracking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.CaseFiles;
import org.suqiu.intake.AccessCodes;
import org.suqiu.rules.NotFound;

/** Lets in whoever knows a case's number and access code. */
@ApplicationScoped
class TrackingDoor {

    @Inject
    AccessCodes accessCodes;

    @Inject
    CaseFiles caseFiles;

    /**
     * @throws NotFound for an unknown number and for a wrong code: the two are not told apart
     * @throws org.suqiu.rules.TooManyTries after too many wrong codes
     */
    CaseFile open(String number, String accessCode) {
        if (!accessCodes.opens(number, accessCode)) {
            throw new NotFound("tracked-case");
        }
        return caseFiles.byNumber(number);
    }
}
