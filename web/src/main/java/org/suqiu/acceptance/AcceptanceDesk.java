package org.suqiu.acceptance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.suqiu.approval.Approval;
import org.suqiu.approval.ApprovalDecided;
import org.suqiu.approval.ApprovalDesk;
import org.suqiu.approval.Matter;
import org.suqiu.casefile.CaseDesk;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.CaseFiles;
import org.suqiu.casefile.CaseRecord;
import org.suqiu.casefile.ComplaintAccepted;
import org.suqiu.casefile.ComplaintRefused;
import org.suqiu.casefile.Duties;
import org.suqiu.casefile.EventType;
import org.suqiu.casefile.ExpectedVersion;
import org.suqiu.casefile.Outcome;
import org.suqiu.casefile.Stage;
import org.suqiu.casefile.Step;
import org.suqiu.casefile.StepDone;
import org.suqiu.identity.Actor;
import org.suqiu.rules.RuleViolation;

/** Where an office decides whether it takes a complaint on. */
@ApplicationScoped
public class AcceptanceDesk {

    @Inject
    CaseFiles caseFiles;

    @Inject
    Acceptances acceptances;

    @Inject
    CaseDesk caseDesk;

    @Inject
    CaseRecord caseRecord;

    @Inject
    ApprovalDesk approvalDesk;

    @Inject
    Duties duties;

    @Inject
    RefusalGround refusalGround;

    @Inject
    Event<ComplaintAccepted> accepted;

    @Inject
    Event<ComplaintRefused> refused;

    @Inject
    Event<StepDone> stepDone;

    @Inject
    Clock clock;

    /** @throws RuleViolation while material that Art. 10 wants is missing */
    @Transactional
    public CaseFile accept(String number, ExpectedVersion expected, Actor by) {
        CaseFile caseFile = awaiting(number, expected, by);
        duties.take(caseFile, Step.ACCEPTANCE, by);
        caseFile.accept();
        Acceptance acceptance = acceptances.begun(number);
        acceptance.propose(Decision.ACCEPT, null, null, by, clock.instant());
        acceptance.takeEffect(by, clock.instant());
        acceptances.keep(acceptance);
        caseRecord.add(number, EventType.ACCEPTED, by);
        accepted.fire(new ComplaintAccepted(caseFile, acceptance.decidedOn()));
        stepDone.fire(new StepDone(number, Step.ACCEPTANCE));
        return caseFile;
    }

    /**
     * Refuses at once when the head does it; a handler's refusal is proposed to the head.
     *
     * @return the approval that is waited for; nothing when the refusal is in force
     */
    @Transactional
    public Optional<Approval> refuse(String number, ExpectedVersion expected, Refusal refusal, Actor by) {
        CaseFile caseFile = awaiting(number, expected, by);
        Map<String, String> factors = refusalGround.check(caseFile, refusal);
        duties.take(caseFile, Step.ACCEPTANCE, by);
        Acceptance acceptance = acceptances.begun(number);
        acceptance.propose(Decision.REFUSE, refusal.ground(), refusal.reasons(), by, clock.instant());
        acceptance.restOn(factors);
        acceptances.keep(acceptance);
        Optional<Approval> approval = approvalDesk.proposeUnlessHead(caseFile, Matter.REFUSAL, by);
        if (approval.isEmpty()) {
            takeEffect(caseFile, acceptance, by, Step.ACCEPTANCE);
        } else {
            caseRecord.add(number, EventType.REFUSAL_PROPOSED, by, Map.of("ground", refusal.ground()));
            stepDone.fire(new StepDone(number, Step.ACCEPTANCE));
        }
        return approval;
    }

    void carryOut(@Observes ApprovalDecided decided) {
        if (decided.approval().matter() != Matter.REFUSAL) {
            return;
        }
        CaseFile caseFile = decided.caseFile();
        Acceptance acceptance = acceptances.begun(caseFile.number());
        if (decided.approval().isApproved()) {
            takeEffect(caseFile, acceptance, decided.head(), Step.APPROVAL);
        } else {
            acceptance.fallBack();
            caseRecord.add(caseFile.number(), EventType.REFUSAL_REJECTED, decided.head());
            stepDone.fire(new StepDone(caseFile.number(), Step.APPROVAL));
        }
    }

    /** Date, notice and figures follow the approval (contract); a refused complaint is closed. */
    private void takeEffect(CaseFile caseFile, Acceptance acceptance, Actor by, Step step) {
        acceptance.takeEffect(by, clock.instant());
        caseRecord.add(caseFile.number(), EventType.REFUSED, by, Map.of("ground", acceptance.ground()));
        caseDesk.close(caseFile, Outcome.REFUSED, by);
        refused.fire(new ComplaintRefused(caseFile, acceptance.decidedOn()));
        stepDone.fire(new StepDone(caseFile.number(), step));
    }

    private CaseFile awaiting(String number, ExpectedVersion expected, Actor by) {
        CaseFile caseFile = expected.of(caseFiles.toChange(by, number));
        if (caseFile.stage() != Stage.AWAITING_ACCEPTANCE) {
            throw new RuleViolation("not-awaiting-acceptance", number);
        }
        return caseFile;
    }
}
