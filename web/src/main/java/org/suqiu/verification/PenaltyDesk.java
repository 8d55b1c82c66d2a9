package org.suqiu.verification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.CaseFiles;
import org.suqiu.casefile.CaseRecord;
import org.suqiu.casefile.EventType;
import org.suqiu.casefile.ExpectedVersion;
import org.suqiu.casefile.Kind;
import org.suqiu.casefile.Outcome;
import org.suqiu.casefile.PenaltyImposed;
import org.suqiu.identity.Actor;
import org.suqiu.rules.InvalidInput;
import org.suqiu.rules.Money;
import org.suqiu.rules.NotAllowed;
import org.suqiu.rules.RuleViolation;

/** Where the penalties of a filed case are written down: the decision on them comes later than the filing. */
@ApplicationScoped
public class PenaltyDesk {

    @Inject
    CaseFiles caseFiles;

    @Inject
    Verifications verifications;

    @Inject
    CaseRecord caseRecord;

    @Inject
    Event<PenaltyImposed> imposed;

    @Inject
    Clock clock;

    /**
     * Counted on its own day, beside what was imposed with the filing.
     *
     * @param document the number of the penalty decision
     */
    @Transactional
    public Penalty record(
            String number, ExpectedVersion expected, long amountFen, LocalDate on, String document, Actor by) {
        CaseFile report = expected.of(caseFiles.toChange(by, number));
        if (!by.worksIn(report.officeCode())) {
            throw new NotAllowed("penalties");
        }
        requireFiled(report);
        requireDay(on, report.closedOn());
        var penalty = new Penalty(number, amountFen, on, document, by, clock.instant());
        verifications.add(penalty);
        caseRecord.add(
                number,
                EventType.PENALTY_RECORDED,
                by,
                Map.of("amount", Money.yuan(amountFen), "on", on.toString(), "document", document));
        imposed.fire(new PenaltyImposed(report, amountFen, on));
        return penalty;
    }

    void requireFiled(CaseFile report) {
        if (!isFiled(report)) {
            throw new RuleViolation("nothing-was-filed", report.number());
        }
    }

    static boolean isFiled(CaseFile caseFile) {
        return caseFile.kind() == Kind.VIOLATION_REPORT && caseFile.outcome() == Outcome.FILED;
    }

    private void requireDay(LocalDate on, LocalDate filedOn) {
        if (on.isAfter(CaseFile.dayOf(clock.instant()))) {
            throw new InvalidInput("/on", "in-the-future");
        }
        if (on.isBefore(filedOn)) {
            throw new InvalidInput("/on", "too-early", filedOn);
        }
    }
}
