package org.suqiu.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.CaseFiles;
import org.suqiu.casefile.Duties;
import org.suqiu.casefile.Step;
import org.suqiu.identity.Actor;
import org.suqiu.rules.NotAllowed;
import org.suqiu.rules.NotFound;
import org.suqiu.rules.RuleViolation;

/** Where the head of office decides what handlers propose. */
@ApplicationScoped
public class ApprovalDesk {

    @Inject
    Approvals approvals;

    @Inject
    CaseFiles caseFiles;

    @Inject
    Duties duties;

    @Inject
    Event<ApprovalDecided> decided;

    @Inject
    Clock clock;

    /**
     * What the head wants takes effect at once; what anybody else wants waits for the head.
     *
     * @return the approval that is waited for; nothing when the feature is to carry it out now
     */
    public Optional<Approval> proposeUnlessHead(CaseFile caseFile, Matter matter, Actor by) {
        return by.headOf(caseFile.officeCode()) ? Optional.empty() : Optional.of(propose(caseFile, matter, by));
    }

    /**
     * Asked by a feature within its own use case.
     *
     * @throws RuleViolation while the head has not decided on something else in the same case
     */
    public Approval propose(CaseFile caseFile, Matter matter, Actor by) {
        if (approvals.of(caseFile.number()).stream().anyMatch(Approval::isPending)) {
            throw new RuleViolation("approval-pending", caseFile.number());
        }
        var approval = new Approval(caseFile.number(), matter, by, clock.instant());
        approvals.add(approval);
        return approval;
    }

    /** @throws NotAllowed for anybody but the head of the office that has the case */
    @Transactional
    public Approval decide(long id, boolean approve, String reasons, Actor head) {
        Approval approval = approvals.byId(id);
        CaseFile caseFile = visible(approval, head);
        if (!head.headOf(caseFile.officeCode())) {
            throw new NotAllowed("approval");
        }
        try {
            decide(approval, approve, reasons, head);
            duties.take(caseFile, Step.APPROVAL, head);
            decided.fire(new ApprovalDecided(approval, caseFile, head));
        } catch (RuleViolation violation) {
            throw violation.about(caseFile.number());
        }
        return approval;
    }

    private void decide(Approval approval, boolean approve, String reasons, Actor head) {
        if (approve) {
            approval.approve(head, reasons, clock.instant());
        } else {
            approval.reject(head, reasons, clock.instant());
        }
    }

    @Transactional
    public Shown of(String number, Actor reader) {
        CaseFile caseFile = caseFiles.visibleTo(reader, number);
        return new Shown(approvals.of(caseFile.number()), caseFile.showsPartiesTo(reader));
    }

    private CaseFile visible(Approval approval, Actor head) {
        try {
            return caseFiles.toChange(head, approval.caseNumber());
        } catch (NotFound outsideOnesSight) {
            throw new NotFound("approval");
        }
    }

    /** @param withReasons what head and handler write to each other is for those who work on the case */
    public record Shown(List<Approval> approvals, boolean withReasons) {}
}
