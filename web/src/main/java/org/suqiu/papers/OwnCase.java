package org.suqiu.papers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.CaseFiles;
import org.suqiu.casefile.ExpectedVersion;
import org.suqiu.identity.Actor;
import org.suqiu.rules.NotAllowed;

/** Papers are written by the office that has the case. */
@ApplicationScoped
class OwnCase {

    @Inject
    CaseFiles caseFiles;

    CaseFile toChange(String number, ExpectedVersion expected, Actor by) {
        CaseFile caseFile = expected.of(caseFiles.toChange(by, number));
        if (!by.worksIn(caseFile.officeCode())) {
            throw new NotAllowed("papers");
        }
        return caseFile;
    }
}
