package org.suqiu.deadlines;

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
import org.suqiu.rules.RuleViolation;

/** Where an office asks for more time, and the head grants it or not. The due date does not move while the head thinks. */
@ApplicationScoped
public class ExtensionDesk {

    @Inject
    CaseFiles caseFiles;

    @Inject
    ExtendableLimits extendable;

    @Inject
    Extensions extensions;

    @Inject
    Granting granting;

    @Inject
    ApprovalDesk approvalDesk;

    @Inject
    Duties duties;

    @Inject
    CaseRecord caseRecord;

    @Inject
    Event<DutyArises> dutyArises;

    @Inject
    Event<StepDone> stepDone;

    @Inject
    Clock clock;

    /**
     * Takes effect at once when the head does it. What was refused may be asked for again while there is time left.
     *
     * @return the approval that is waited for; nothing when the extension is in force
     * @throws RuleViolation where the law has none, it was granted before, or the limit has run out
     */
    @Transactional
    public Optional<Approval> ask(String number, ExpectedVersion expected, String reason, Actor by) {
        CaseFile caseFile = expected.of(caseFiles.toChange(by, number));
        Deadline deadline = extendable.of(caseFile);
        duties.take(caseFile, deadline.step(), by);
        Optional<Approval> approval = approvalDesk.proposeUnlessHead(caseFile, Matter.EXTENSION, by);
        var extension = new Extension(deadline, extendable.workingDays(deadline), reason, by, clock.instant());
        extensions.add(extension);
        if (approval.isEmpty()) {
            granting.grant(caseFile, extension, by);
        } else {
            caseRecord.add(number, EventType.EXTENSION_PROPOSED, by, words(extension));
            dutyArises.fire(new DutyArises(number, Step.APPROVAL));
        }
        return approval;
    }

    /** It was asked for in time: that the limit ran out while the head thought does no harm. */
    void carryOut(@Observes ApprovalDecided decided) {
        if (decided.approval().matter() != Matter.EXTENSION) {
            return;
        }
        CaseFile caseFile = decided.caseFile();
        Extension extension = extensions.asked(caseFile.number()).orElseThrow();
        if (decided.approval().isApproved()) {
            granting.grant(caseFile, extension, decided.head());
        } else {
            extension.decide(ExtensionState.REFUSED, decided.head(), clock.instant());
            caseRecord.add(caseFile.number(), EventType.EXTENSION_REJECTED, decided.head(), words(extension));
        }
        stepDone.fire(new StepDone(caseFile.number(), Step.APPROVAL));
    }

    private static Map<String, String> words(Extension extension) {
        return Map.of("step", extension.step().name(), "days", String.valueOf(extension.workingDays()));
    }
}
