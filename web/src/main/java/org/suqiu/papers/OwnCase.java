package org.suqiu.papers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.CaseFiles;
import org.suqiu.casefile.Duties;
import org.suqiu.casefile.ExpectedVersion;
import org.suqiu.identity.Actor;
import org.suqiu.rules.NotAllowed;
import org.suqiu.rules.RuleViolation;

/** Papers are written by the office that has the case. */
@ApplicationScoped
class OwnCase {

    @Inject
    CaseFiles caseFiles;

    @Inject
    Duties duties;

    CaseFile toChange(String number, ExpectedVersion expected, Actor by) {
        CaseFile caseFile = expected.of(caseFiles.toChange(by, number));
        if (!by.worksIn(caseFile.officeCode())) {
            throw new NotAllowed("papers");
        }
        return caseFile;
    }

    /** Whoever breaks the rule is told what can be done instead. */
    void require(CaseFile caseFile, Runnable rule) {
        try {
            rule.run();
        } catch (RuleViolation violation) {
            throw violation.butPossible(duties.possible(caseFile));
        }
    }
}
