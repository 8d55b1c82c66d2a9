package org.suqiu.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.suqiu.casefile.Alarms;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.CaseFiles;
import org.suqiu.casefile.CaseRecord;
import org.suqiu.casefile.EventType;
import org.suqiu.casefile.Step;
import org.suqiu.identity.Actor;

/** Called from the process models; a second call for the same step changes nothing. */
@Named
@ApplicationScoped
public class SupervisionSteps {

    @Inject
    CaseFiles caseFiles;

    @Inject
    CaseRecord caseRecord;

    @Inject
    Alarms alarms;

    @Inject
    Escalations escalations;

    public void warnOffice(String number, String step) {
        CaseFile caseFile = caseFiles.byNumber(number);
        if (alarms.warn(number, Step.valueOf(step))) {
            caseRecord.add(caseFile.number(), EventType.WARNED, Actor.SYSTEM, Map.of("step", step));
        }
    }

    public void escalate(String number, String step) {
        CaseFile caseFile = caseFiles.byNumber(number);
        Step late = Step.valueOf(step);
        if (alarms.escalate(number, late)) {
            escalations.raise(caseFile, late);
        }
    }
}
