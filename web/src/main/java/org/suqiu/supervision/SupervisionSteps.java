package org.suqiu.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.suqiu.casefile.Alarms;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.CaseFiles;
import org.suqiu.casefile.Step;

/** Called from the process models; a second call for the same step changes nothing. */
@Named
@ApplicationScoped
public class SupervisionSteps {

    @Inject
    CaseFiles caseFiles;

    @Inject
    Alarms alarms;

    @Inject
    Escalations escalations;

    public void warnOffice(String number, String step) {
        CaseFile caseFile = caseFiles.inTurn(number);
        Step due = Step.valueOf(step);
        if (alarms.warn(number, due)) {
            escalations.warn(caseFile, due);
        }
    }

    public void escalate(String number, String step) {
        escalate(caseFiles.inTurn(number), Step.valueOf(step));
    }

    /** Within the change that made it late. */
    public void escalate(CaseFile caseFile, Step late) {
        if (alarms.escalate(caseFile.number(), late)) {
            escalations.raise(caseFile, late);
        }
    }
}
