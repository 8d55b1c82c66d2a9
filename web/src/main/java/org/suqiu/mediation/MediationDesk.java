package org.suqiu.mediation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.suqiu.casefile.CaseDesk;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.CaseFiles;
import org.suqiu.casefile.CaseRecord;
import org.suqiu.casefile.ComplaintAccepted;
import org.suqiu.casefile.Duties;
import org.suqiu.casefile.EventType;
import org.suqiu.casefile.ExpectedVersion;
import org.suqiu.casefile.MediationConcluded;
import org.suqiu.casefile.PaymentRecorded;
import org.suqiu.casefile.Stage;
import org.suqiu.casefile.Step;
import org.suqiu.casefile.StepDone;
import org.suqiu.identity.Actor;
import org.suqiu.law.LawPacks;
import org.suqiu.rules.InvalidInput;
import org.suqiu.rules.Money;
import org.suqiu.rules.NotAllowed;
import org.suqiu.rules.NotFound;
import org.suqiu.rules.RuleViolation;

/** Where mediations are concluded, and payments recorded. */
@ApplicationScoped
public class MediationDesk {

    @Inject
    CaseFiles caseFiles;

    @Inject
    Mediations mediations;

    @Inject
    CaseDesk caseDesk;

    @Inject
    CaseRecord caseRecord;

    @Inject
    Duties duties;

    @Inject
    LawPacks lawPacks;

    @Inject
    Event<MediationConcluded> concluded;

    @Inject
    Event<PaymentRecorded> paid;

    @Inject
    Event<StepDone> stepDone;

    @Inject
    Clock clock;

    void begin(@Observes ComplaintAccepted accepted) {
        mediations.add(new Mediation(accepted.caseFile().number(), accepted.on()));
    }

    /** @throws InvalidInput when the ground does not go with the result, or belongs to another law pack */
    @Transactional
    public CaseFile conclude(String number, ExpectedVersion expected, Conclusion conclusion, Actor by) {
        CaseFile caseFile = expected.of(caseFiles.toChange(by, number));
        if (caseFile.stage() != Stage.IN_MEDIATION) {
            throw new RuleViolation("not-in-mediation", number).butPossible(duties.possible(caseFile));
        }
        Conclusion complete = grounds(caseFile).complete(caseFile, conclusion);
        duties.take(caseFile, Step.MEDIATION, by);
        conclude(caseFile, complete, by);
        stepDone.fire(new StepDone(number, Step.MEDIATION));
        return caseFile;
    }

    /** An outcome recorded without consents before records both (Art. 18): nobody mediates without them. */
    void conclude(CaseFile caseFile, Conclusion conclusion, Actor by) {
        Instant now = clock.instant();
        Mediation mediation = of(caseFile);
        if (mediation.recordConsents(now)) {
            caseRecord.add(caseFile.number(), EventType.CONSENTS_RECORDED, by);
        }
        mediation.conclude(conclusion, by, now);
        caseRecord.add(caseFile.number(), EventType.MEDIATION_CONCLUDED, by, details(conclusion));
        concluded.fire(new MediationConcluded(
                caseFile,
                conclusion.result().outcome(),
                grounds(caseFile).countsAsConcluded(conclusion),
                conclusion.promised(),
                conclusion.recovered(),
                CaseFile.dayOf(now)));
        caseDesk.close(caseFile, conclusion.result().outcome(), by);
    }

    /** A later payment, after closing too: counted on its own day. */
    @Transactional
    public Performance recordPayment(String number, ExpectedVersion expected, long amountFen, LocalDate on, Actor by) {
        CaseFile caseFile = expected.of(caseFiles.toChange(by, number));
        if (!by.worksIn(caseFile.officeCode())) {
            throw new NotAllowed("performances");
        }
        Mediation mediation = mediations.of(number).filter(Mediation::isSuccess).orElseThrow(() -> new RuleViolation(
                        "nothing-was-promised", number)
                .butPossible(duties.possible(caseFile)));
        requireDay(on, CaseFile.dayOf(mediation.endedAt()));
        var performance = new Performance(number, amountFen, on, by, clock.instant());
        mediations.add(performance);
        caseRecord.add(
                number, EventType.PAYMENT_RECORDED, by, Map.of("amount", Money.yuan(amountFen), "on", on.toString()));
        paid.fire(new PaymentRecorded(caseFile, amountFen, on));
        return performance;
    }

    private void requireDay(LocalDate on, LocalDate concludedOn) {
        if (on.isAfter(CaseFile.dayOf(clock.instant()))) {
            throw new InvalidInput("/on", "in-the-future");
        }
        if (on.isBefore(concludedOn)) {
            throw new InvalidInput("/on", "too-early", concludedOn);
        }
    }

    Mediation of(CaseFile caseFile) {
        return mediations.of(caseFile.number()).orElseThrow(() -> new NotFound("mediation"));
    }

    GroundCheck grounds(CaseFile caseFile) {
        return new GroundCheck(lawPacks.byCode(caseFile.lawPack()));
    }

    private static Map<String, String> details(Conclusion conclusion) {
        Map<String, String> details = new TreeMap<>();
        details.put("result", conclusion.result().name());
        if (conclusion.ground() != null) {
            details.put("ground", conclusion.ground());
        }
        if (conclusion.promisedFen() != null) {
            details.put("promised", Money.yuan(conclusion.promisedFen()));
        }
        details.put("recovered", Money.yuan(conclusion.recovered()));
        return details;
    }
}
