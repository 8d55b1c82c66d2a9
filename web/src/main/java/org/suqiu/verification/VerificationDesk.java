package org.suqiu.verification;

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
import org.suqiu.casefile.Duties;
import org.suqiu.casefile.EventType;
import org.suqiu.casefile.ExpectedVersion;
import org.suqiu.casefile.ReportVerified;
import org.suqiu.casefile.Stage;
import org.suqiu.casefile.Step;
import org.suqiu.casefile.StepDone;
import org.suqiu.identity.Actor;
import org.suqiu.rules.RuleViolation;

/** Where an office decides what comes of a violation report. */
@ApplicationScoped
public class VerificationDesk {

    @Inject
    CaseFiles caseFiles;

    @Inject
    Verifications verifications;

    @Inject
    CaseDesk caseDesk;

    @Inject
    CaseRecord caseRecord;

    @Inject
    ApprovalDesk approvalDesk;

    @Inject
    Duties duties;

    @Inject
    Event<ReportVerified> verified;

    @Inject
    Event<StepDone> stepDone;

    @Inject
    Clock clock;

    /**
     * Decides at once when the head does it; a handler's decision is proposed to the head.
     *
     * @return the approval that is waited for; nothing when the decision is in force
     */
    @Transactional
    public Optional<Approval> decide(String number, ExpectedVersion expected, Proposal proposal, Actor by) {
        CaseFile report = awaiting(number, expected, by);
        duties.take(report, Step.VERIFICATION, by);
        Verification verification = verifications.begun(number);
        verification.propose(proposal, by, clock.instant());
        verifications.keep(verification);
        Optional<Approval> approval = approvalDesk.proposeUnlessHead(report, Matter.VERIFICATION, by);
        if (approval.isEmpty()) {
            takeEffect(report, verification, by, Step.VERIFICATION);
        } else {
            caseRecord.add(number, EventType.VERIFICATION_PROPOSED, by, words(proposal.decision()));
            stepDone.fire(new StepDone(number, Step.VERIFICATION));
        }
        return approval;
    }

    void carryOut(@Observes ApprovalDecided decided) {
        if (decided.approval().matter() != Matter.VERIFICATION) {
            return;
        }
        CaseFile report = decided.caseFile();
        Verification verification = verifications.begun(report.number());
        if (decided.approval().isApproved()) {
            takeEffect(report, verification, decided.head(), Step.APPROVAL);
        } else {
            verification.fallBack();
            caseRecord.add(report.number(), EventType.VERIFICATION_REJECTED, decided.head());
            stepDone.fire(new StepDone(report.number(), Step.APPROVAL));
        }
    }

    /** Date, notice and figures follow the approval (contract); a verified report is closed. */
    private void takeEffect(CaseFile report, Verification verification, Actor by, Step step) {
        Decision decision = verification.decision().orElseThrow();
        verification.takeEffect(by, clock.instant());
        caseRecord.add(report.number(), EventType.VERIFIED, by, words(decision));
        caseDesk.close(report, decision.outcome(), by);
        verified.fire(
                new ReportVerified(report, decision.outcome(), verification.penaltyFen(), verification.decidedOn()));
        stepDone.fire(new StepDone(report.number(), step));
    }

    private CaseFile awaiting(String number, ExpectedVersion expected, Actor by) {
        CaseFile caseFile = expected.of(caseFiles.toChange(by, number));
        if (caseFile.stage() != Stage.AWAITING_VERIFICATION) {
            throw new RuleViolation("not-awaiting-verification", number);
        }
        return caseFile;
    }

    private static Map<String, String> words(Decision decision) {
        return Map.of("decision", decision.name());
    }
}
