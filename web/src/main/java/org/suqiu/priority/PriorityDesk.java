package org.suqiu.priority;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.CaseFiles;
import org.suqiu.casefile.ExpectedVersion;
import org.suqiu.casefile.Priorities;
import org.suqiu.casefile.Priority;
import org.suqiu.casefile.Urgency;
import org.suqiu.identity.Actor;
import org.suqiu.rules.RuleViolation;

/** Where people say how pressing a case is. */
@ApplicationScoped
public class PriorityDesk {

    @Inject
    CaseFiles caseFiles;

    @Inject
    Priorities priorities;

    /** @throws RuleViolation for a closed case */
    @Transactional
    public CaseFile set(String number, ExpectedVersion expected, Priority level, List<Urgency> reasons, Actor by) {
        CaseFile caseFile = expected.of(caseFiles.toChange(by, number));
        if (!caseFile.isOpen()) {
            throw new RuleViolation("already-closed", number);
        }
        priorities.set(caseFile, level, reasons, by);
        return caseFile;
    }
}
