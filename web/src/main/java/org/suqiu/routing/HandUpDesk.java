package org.suqiu.routing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import org.suqiu.approval.Approval;
import org.suqiu.approval.ApprovalDecided;
import org.suqiu.approval.ApprovalDesk;
import org.suqiu.approval.Matter;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.CaseFiles;
import org.suqiu.casefile.CaseRecord;
import org.suqiu.casefile.Duties;
import org.suqiu.casefile.DutyArises;
import org.suqiu.casefile.EventType;
import org.suqiu.casefile.ExpectedVersion;
import org.suqiu.casefile.Step;
import org.suqiu.casefile.StepDone;
import org.suqiu.identity.Actor;
import org.suqiu.identity.Office;
import org.suqiu.identity.Offices;
import org.suqiu.rules.RuleViolation;

/** An inferior office asks its superior to take a case (Order 121, Art. 13), with the approval of its own head. */
@ApplicationScoped
public class HandUpDesk {

    @Inject
    CaseFiles caseFiles;

    @Inject
    Offices offices;

    @Inject
    Handover handover;

    @Inject
    ApprovalDesk approvalDesk;

    @Inject
    CaseRecord caseRecord;

    @Inject
    Duties duties;

    @Inject
    Event<DutyArises> dutyArises;

    @Inject
    Event<StepDone> stepDone;

    /**
     * A head hands up at once; a handler's proposal waits for the head.
     *
     * @return the approval that is waited for; nothing when the superior has the case
     */
    @Transactional
    public Optional<Approval> handUp(String number, ExpectedVersion expected, String reason, Actor by) {
        CaseFile caseFile = expected.of(caseFiles.toChange(by, number));
        Office superior = superior(caseFile);
        handover.requirePossible(caseFile, superior);
        duties.take(caseFile, caseFile.stageStep().orElseThrow(), by);
        Optional<Approval> approval = approvalDesk.proposeUnlessHead(caseFile, Matter.HANDING_UP, by);
        if (approval.isEmpty()) {
            handover.carryOut(caseFile, superior, reason, by);
        } else {
            caseRecord.add(number, EventType.HANDING_UP_PROPOSED, by, Map.of("reason", reason));
            dutyArises.fire(new DutyArises(number, Step.APPROVAL));
        }
        return approval;
    }

    void carryOut(@Observes ApprovalDecided decided) {
        if (decided.approval().matter() != Matter.HANDING_UP) {
            return;
        }
        CaseFile caseFile = decided.caseFile();
        if (decided.approval().isApproved()) {
            handover.carryOut(caseFile, superior(caseFile), null, decided.head());
        } else {
            caseRecord.add(caseFile.number(), EventType.HANDING_UP_REJECTED, decided.head());
        }
        stepDone.fire(new StepDone(caseFile.number(), Step.APPROVAL));
    }

    private Office superior(CaseFile caseFile) {
        return offices.superiorOf(caseFile.officeCode())
                .orElseThrow(() -> new RuleViolation("no-superior", caseFile.number()));
    }
}
