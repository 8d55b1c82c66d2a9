package org.suqiu.deadlines;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.suqiu.attachment.AttachmentDesk;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.CaseFiles;
import org.suqiu.casefile.CaseRecord;
import org.suqiu.casefile.CountingPaused;
import org.suqiu.casefile.Duties;
import org.suqiu.casefile.EventType;
import org.suqiu.casefile.ExpectedVersion;
import org.suqiu.identity.Actor;
import org.suqiu.rules.NotFound;
import org.suqiu.rules.RuleViolation;

/** Where an office records that goods are being appraised or tested, and that they have been. */
@ApplicationScoped
public class SuspensionDesk {

    @Inject
    CaseFiles caseFiles;

    @Inject
    Deadlines deadlines;

    @Inject
    PausableLimits pausable;

    @Inject
    LimitKeeper limits;

    @Inject
    Duties duties;

    @Inject
    AttachmentDesk attachmentDesk;

    @Inject
    CaseRecord caseRecord;

    @Inject
    Event<CountingPaused> paused;

    @Inject
    Clock clock;

    /** @throws RuleViolation where nothing pauses, one runs already, or the limit has run out */
    @Transactional
    public Suspension begin(String number, ExpectedVersion expected, Commission commission, Actor by) {
        CaseFile caseFile = expected.of(caseFiles.toChange(by, number));
        Deadline deadline = pausable.of(caseFile);
        pausable.requireRunning(caseFile, deadline);
        days(deadline).requireBeginning(commission.from(), commission.to());
        duties.take(caseFile, deadline.step(), by);
        attachmentDesk.attach(caseFile, commission.attachments(), by);
        Suspension suspension = deadline.suspend(commission, by, now());
        deadlines.add(suspension);
        caseRecord.add(number, EventType.COUNTING_PAUSED, by, words(suspension));
        paused.fire(new CountingPaused(caseFile, deadline.step(), commission.from()));
        if (commission.to() == null) {
            limits.recount(deadline);
        } else {
            resume(suspension, commission.to(), by);
        }
        return suspension;
    }

    /** @throws RuleViolation when it is over already */
    @Transactional
    public Suspension end(String number, ExpectedVersion expected, long id, LocalDate to, Actor by) {
        CaseFile caseFile = expected.of(caseFiles.toChange(by, number));
        Deadline deadline = pausable.of(caseFile);
        Suspension suspension = deadline.suspensions().stream()
                .filter(known -> known.id() == id)
                .findFirst()
                .orElseThrow(() -> new NotFound("suspension"));
        if (suspension.isOverOn(CaseFile.dayOf(now()))) {
            throw new RuleViolation("suspension-over", number, suspension.last());
        }
        days(deadline).requireEnd(suspension.first(), to);
        resume(suspension, to, by);
        return suspension;
    }

    private void resume(Suspension suspension, LocalDate to, Actor by) {
        Deadline deadline = suspension.deadline();
        suspension.end(to, by, now());
        limits.recount(deadline);
        caseRecord.add(deadline.caseNumber(), EventType.COUNTING_RESUMED, by, words(deadline, to));
    }

    private static Map<String, String> words(Suspension suspension) {
        return Map.of(
                "step", suspension.deadline().step().name(),
                "from", suspension.first().toString());
    }

    /** The day it is over may lie ahead. */
    private static Map<String, String> words(Deadline deadline, LocalDate to) {
        Map<String, String> words = new TreeMap<>(Map.of("step", deadline.step().name(), "to", to.toString()));
        if (deadline.dueOn() != null) {
            words.put("dueOn", deadline.dueOn().toString());
        }
        return words;
    }

    private SuspensionDays days(Deadline deadline) {
        return new SuspensionDays(deadline.reckoning().startsOn(), CaseFile.dayOf(now()));
    }

    private Instant now() {
        return clock.instant();
    }
}
