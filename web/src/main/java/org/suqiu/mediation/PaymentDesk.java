package org.suqiu.mediation;

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
import org.suqiu.casefile.PaymentRecorded;
import org.suqiu.identity.Actor;
import org.suqiu.rules.InvalidInput;
import org.suqiu.rules.Money;
import org.suqiu.rules.NotAllowed;
import org.suqiu.rules.RuleViolation;

/** Where it is noted how a promise was kept, after closing too. */
@ApplicationScoped
public class PaymentDesk {

    @Inject
    CaseFiles caseFiles;

    @Inject
    CasesInMediation casesInMediation;

    @Inject
    Mediations mediations;

    @Inject
    CaseRecord caseRecord;

    @Inject
    Event<PaymentRecorded> paid;

    @Inject
    Clock clock;

    /** Counted on its own day. */
    @Transactional
    public Performance recordPayment(String number, ExpectedVersion expected, long amountFen, LocalDate on, Actor by) {
        CaseFile caseFile = toChange(number, expected, by);
        Mediation mediation = mediations.promised(caseFile);
        casesInMediation.day(on, CaseFile.dayOf(mediation.endedAt()));
        var performance = new Performance(number, amountFen, on, by, clock.instant());
        mediations.add(performance);
        caseRecord.add(
                number, EventType.PAYMENT_RECORDED, by, Map.of("amount", Money.yuan(amountFen), "on", on.toString()));
        paid.fire(new PaymentRecorded(caseFile, amountFen, on));
        return performance;
    }

    /** @throws InvalidInput before the day by which the respondent was to perform has passed */
    @Transactional
    public CaseFile recordNonPerformance(
            String number, ExpectedVersion expected, LocalDate on, String remark, Actor by) {
        CaseFile caseFile = toChange(number, expected, by);
        Mediation mediation = mediations.promised(caseFile);
        if (isPerformed(mediation)) {
            throw new RuleViolation("nothing-outstanding", caseFile.number());
        }
        LocalDate day = casesInMediation.day(on, firstDayInDefault(mediation));
        mediations.add(new NonPerformance(number, day, remark, by, clock.instant()));
        caseRecord.add(number, EventType.NON_PERFORMANCE_RECORDED, by, Map.of("on", day.toString()));
        return caseFile;
    }

    /** Something was promised and is not paid in full. */
    boolean isOutstanding(CaseFile caseFile) {
        return mediations
                .of(caseFile.number())
                .filter(mediation -> mediation.isSuccess() && !isPerformed(mediation))
                .isPresent();
    }

    private boolean isPerformed(Mediation mediation) {
        return Payments.of(mediation, mediations.performancesOf(mediation.caseNumber))
                .isPerformed();
    }

    private static LocalDate firstDayInDefault(Mediation mediation) {
        return mediation.performBy() == null
                ? CaseFile.dayOf(mediation.endedAt())
                : mediation.performBy().plusDays(1);
    }

    private CaseFile toChange(String number, ExpectedVersion expected, Actor by) {
        CaseFile caseFile = expected.of(caseFiles.toChange(by, number));
        if (!by.worksIn(caseFile.officeCode())) {
            throw new NotAllowed("performances");
        }
        return caseFile;
    }
}
