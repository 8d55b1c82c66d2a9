package org.suqiu.routing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.CaseFiles;
import org.suqiu.casefile.CaseRecord;
import org.suqiu.casefile.CaseReturned;
import org.suqiu.casefile.Duties;
import org.suqiu.casefile.EventType;
import org.suqiu.casefile.ExpectedVersion;
import org.suqiu.casefile.Step;
import org.suqiu.casefile.StepDone;
import org.suqiu.identity.Actor;
import org.suqiu.identity.Office;
import org.suqiu.identity.Offices;
import org.suqiu.rules.InvalidInput;
import org.suqiu.rules.RuleViolation;

/** The dispatcher places what the table could not; an office gives back what is not its own; the superior ends disputes. */
@ApplicationScoped
public class DispatchDesk {

    @Inject
    CaseFiles caseFiles;

    @Inject
    Offices offices;

    @Inject
    Placing placing;

    @Inject
    Disputes disputes;

    @Inject
    ReturnWindow returnWindow;

    @Inject
    Duties duties;

    @Inject
    CaseRecord caseRecord;

    @Inject
    Event<CaseReturned> returned;

    @Inject
    Event<StepDone> stepDone;

    /**
     * @throws InvalidInput for an office that does not exist or is closed
     * @throws RuleViolation when the case waits for the supervisor's designation
     */
    @Transactional
    public CaseFile dispatch(String number, ExpectedVersion expected, String officeCode, String reason, Actor by) {
        CaseFile caseFile = expected.of(caseFiles.toChange(by, number));
        if (caseFile.awaitsSupervisor()) {
            throw new RuleViolation("awaits-designation", number);
        }
        Office office = active(officeCode);
        duties.take(caseFile, Step.DISPATCH, by);
        if (caseFile.isDisputed()) {
            disputes.settle(caseFile, office, by);
        }
        placing.place(caseFile, office, reason, by);
        stepDone.fire(new StepDone(number, Step.DISPATCH));
        return caseFile;
    }

    /** The common superior names the office, which keeps the case (Order 121, Art. 33). */
    @Transactional
    public CaseFile designate(String number, ExpectedVersion expected, String officeCode, String reason, Actor by) {
        CaseFile caseFile = expected.of(caseFiles.toChange(by, number));
        if (!caseFile.awaitsSupervisor()) {
            throw new RuleViolation("not-disputed", number);
        }
        Office office = active(officeCode);
        duties.take(caseFile, Step.DESIGNATION, by);
        disputes.settle(caseFile, office, by);
        placing.place(caseFile, office, reason, by);
        stepDone.fire(new StepDone(number, Step.DESIGNATION));
        return caseFile;
    }

    /** @throws RuleViolation once the office has begun to handle the case, too late, or when it was designated */
    @Transactional
    public CaseFile giveBack(String number, ExpectedVersion expected, String reason, Actor by) {
        CaseFile caseFile = expected.of(caseFiles.toChange(by, number));
        Step step = caseFile.stageStep()
                .filter(waiting -> caseFile.stage().canBeReturned())
                .orElseThrow(() -> new RuleViolation("not-returnable-now", number));
        returnWindow.requireOpen(caseFile);
        duties.take(caseFile, step, by);
        String office = caseFile.officeCode();
        caseFile.returnToDispatcher();
        caseRecord.add(number, EventType.RETURNED, by, Map.of("office", office, "reason", reason));
        returnWindow.close(caseFile);
        if (caseFile.isDisputed()) {
            disputes.askForDesignation(caseFile, by);
        }
        returned.fire(new CaseReturned(caseFile, office, step, by));
        stepDone.fire(new StepDone(number, step));
        return caseFile;
    }

    private Office active(String officeCode) {
        return offices.byCode(officeCode)
                .filter(Office::isActive)
                .orElseThrow(() -> new InvalidInput("/officeCode", "unknown-code", officeCode));
    }
}
