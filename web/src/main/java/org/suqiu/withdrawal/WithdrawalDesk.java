package org.suqiu.withdrawal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.suqiu.casefile.CaseDesk;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.CaseFiles;
import org.suqiu.casefile.CaseRecord;
import org.suqiu.casefile.ComplaintWithdrawn;
import org.suqiu.casefile.Duties;
import org.suqiu.casefile.EventType;
import org.suqiu.casefile.ExpectedVersion;
import org.suqiu.casefile.Outcome;
import org.suqiu.casefile.ProcedureEnded;
import org.suqiu.casefile.Stage;
import org.suqiu.identity.Actor;
import org.suqiu.rules.NotFound;

/** Where a matter is taken back: by whoever filed it, or by staff who were told. */
@ApplicationScoped
public class WithdrawalDesk {

    @Inject
    CaseFiles caseFiles;

    @Inject
    Withdrawals withdrawals;

    @Inject
    WithdrawalRule withdrawalRule;

    @Inject
    CaseDesk caseDesk;

    @Inject
    CaseRecord caseRecord;

    @Inject
    Duties duties;

    @Inject
    Event<ComplaintWithdrawn> withdrawn;

    @Inject
    Event<ProcedureEnded> ended;

    @Inject
    Clock clock;

    @Transactional
    public CaseFile withdraw(String number, ExpectedVersion expected, String reason, Actor by) {
        CaseFile caseFile = expected.of(caseFiles.toChange(by, number));
        withdraw(caseFile, reason, by, duties.possible(caseFile));
        return caseFile;
    }

    /**
     * For one who showed the access code of the case.
     *
     * @param possible what such a person can do instead, if not this
     */
    @Transactional
    public void withdrawForFiler(String number, String reason, List<String> possible) {
        withdraw(caseFiles.byNumber(number), reason, Actor.PUBLIC, possible);
    }

    private void withdraw(CaseFile caseFile, String reason, Actor by, List<String> possible) {
        withdrawalRule.violation(caseFile).ifPresent(violation -> {
            throw violation.butPossible(possible);
        });
        Stage before = caseFile.stage();
        withdrawals.keep(new Withdrawal(caseFile.number(), reason, by, clock.instant()));
        caseRecord.add(caseFile.number(), EventType.WITHDRAWN, by);
        withdrawn.fire(new ComplaintWithdrawn(caseFile, by));
        if (before != Stage.IN_MEDIATION) {
            caseDesk.close(caseFile, Outcome.ENDED_BEFORE_DECISION, by);
            ended.fire(new ProcedureEnded(caseFile));
        }
    }

    @Transactional
    public Told of(String number, Actor reader) {
        CaseFile caseFile = caseFiles.visibleTo(reader, number);
        return new Told(
                withdrawals.of(number).orElseThrow(() -> new NotFound("withdrawal")), caseFile.showsPartiesTo(reader));
    }

    /** @param withReason what the complainant said is for those who work on the case */
    public record Told(Withdrawal withdrawal, boolean withReason) {}
}
