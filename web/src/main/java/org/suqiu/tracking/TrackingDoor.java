package org.suqiu.tracking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.CaseFiles;
import org.suqiu.intake.AccessCodes;

/** Lets in whoever knows a case's number and access code. */
@ApplicationScoped
class TrackingDoor {

    @Inject
    AccessCodes accessCodes;

    @Inject
    CaseFiles caseFiles;

    /** As {@link AccessCodes#requireRight} lets in. */
    CaseFile open(String number, String accessCode) {
        accessCodes.requireRight(number, accessCode);
        return caseFiles.byNumber(number);
    }
}
