package org.suqiu.mediation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.suqiu.casefile.CaseDesk;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.CaseFiles;
import org.suqiu.casefile.CaseRecord;
import org.suqiu.casefile.ComplaintAccepted;
import org.suqiu.casefile.Duties;
import org.suqiu.casefile.EventType;
import org.suqiu.casefile.ExpectedVersion;
import org.suqiu.casefile.Kind;
import org.suqiu.casefile.MediationConcluded;
import org.suqiu.casefile.MediationResumed;
import org.suqiu.casefile.Stage;
import org.suqiu.casefile.Step;
import org.suqiu.casefile.StepDone;
import org.suqiu.identity.Actor;
import org.suqiu.law.LawPacks;
import org.suqiu.rules.Horizon;
import org.suqiu.rules.InvalidInput;
import org.suqiu.rules.Money;
import org.suqiu.rules.RuleViolation;

/** Where mediations begin and end. */
@ApplicationScoped
public class MediationDesk {

    @Inject
    CaseFiles caseFiles;

    @Inject
    Mediations mediations;

    @Inject
    ConsentDesk consentDesk;

    @Inject
    JointWill jointWill;

    @Inject
    RecusalDesk recusalDesk;

    @Inject
    CaseDesk caseDesk;

    @Inject
    CaseRecord caseRecord;

    @Inject
    ClosingDuty closingDuty;

    @Inject
    Duties duties;

    @Inject
    LawPacks lawPacks;

    @Inject
    Event<MediationConcluded> concluded;

    @Inject
    Event<StepDone> stepDone;

    @Inject
    Clock clock;

    void begin(@Observes ComplaintAccepted accepted) {
        mediations.add(new Mediation(accepted.caseFile().number(), accepted.on()));
    }

    /** A review lets the mediation go on: how it had ended is kept, and it may end anew. */
    void resume(@Observes MediationResumed resumed) {
        CaseFile caseFile = resumed.caseFile();
        Mediation mediation = mediations.ofCase(caseFile);
        long paid = Payments.of(mediation, mediations.performancesOf(caseFile.number()))
                .paidFen();
        boolean counted = grounds(caseFile).countsAsConcluded(mediation.ground());
        mediations.add(new EarlierConclusion(mediation, paid, counted));
        mediation.resume();
    }

    /** @throws InvalidInput when the ground does not go with the result, or belongs to another law pack */
    @Transactional
    public CaseFile conclude(String number, ExpectedVersion expected, Conclusion conclusion, Actor by) {
        CaseFile caseFile = expected.of(caseFiles.toChange(by, number));
        Step step = stepThatEnds(caseFile);
        requireDayToCome(conclusion.performBy());
        Conclusion complete = complete(caseFile, conclusion);
        duties.take(caseFile, step, by);
        if (step == Step.ANSWER) {
            mediations.add(new Mediation(number, today()));
        }
        requireMediation(caseFile, complete.result());
        jointWill.requireFor(caseFile, complete);
        consentDesk.assume(caseFile, by);
        conclude(caseFile, complete, by);
        stepDone.fire(new StepDone(number, step));
        return caseFile;
    }

    /** An office of the hotline regime has no stage for it: it mediates instead of answering. */
    private Step stepThatEnds(CaseFile caseFile) {
        if (caseFile.stage() == Stage.IN_MEDIATION) {
            return Step.MEDIATION;
        }
        if (caseFile.stage() == Stage.AWAITING_ANSWER && caseFile.kind() == Kind.COMPLAINT) {
            return Step.ANSWER;
        }
        throw new RuleViolation("not-in-mediation", caseFile.number());
    }

    private void requireDayToCome(LocalDate performBy) {
        if (performBy != null && performBy.isBefore(today())) {
            throw new InvalidInput("/performBy", "too-early", today());
        }
        Horizon.require(performBy, today(), "/performBy");
    }

    private Conclusion complete(CaseFile caseFile, Conclusion conclusion) {
        Conclusion grounded = grounds(caseFile).complete(caseFile, conclusion);
        return mediations
                .earlierOf(caseFile.number())
                .filter(earlier -> grounded.result().isSuccess())
                .map(earlier -> earlier.continuedBy(grounded))
                .orElse(grounded);
    }

    /** Nothing comes of a mediation that a party refused (Order 121, Art. 18), or that a recusal stopped (Art. 21). */
    private void requireMediation(CaseFile caseFile, Result result) {
        if (!result.isMediated()) {
            return;
        }
        if (consentDesk.of(caseFile).isAnyRefused(ConsentTo.MEDIATION)) {
            throw new RuleViolation("consent-refused", caseFile.number());
        }
        recusalDesk.requireAllDecided(caseFile);
    }

    /** However people end it: by an outcome, or because the complaint was withdrawn. */
    void conclude(CaseFile caseFile, Conclusion conclusion, Actor by) {
        note(caseFile, conclusion, by);
        caseDesk.close(caseFile, conclusion.result().outcome(), by);
        closingDuty.arises(caseFile, today());
    }

    void concludeByLaw(CaseFile caseFile, Conclusion conclusion) {
        note(caseFile, conclusion, Actor.SYSTEM);
        caseDesk.closeByLaw(caseFile, conclusion.result().outcome());
        closingDuty.arises(caseFile, today());
    }

    private void note(CaseFile caseFile, Conclusion conclusion, Actor by) {
        mediations.ofCase(caseFile).conclude(conclusion, by, clock.instant());
        caseRecord.add(caseFile.number(), EventType.MEDIATION_CONCLUDED, by, details(conclusion));
        concluded.fire(event(caseFile, conclusion, today()));
    }

    private LocalDate today() {
        return CaseFile.dayOf(clock.instant());
    }

    private MediationConcluded event(CaseFile caseFile, Conclusion conclusion, LocalDate today) {
        boolean counts = grounds(caseFile).countsAsConcluded(conclusion.ground());
        Optional<EarlierConclusion> before = mediations.earlierOf(caseFile.number());
        var addition = Addition.of(conclusion, counts, before);
        return new MediationConcluded(
                caseFile,
                conclusion.result().outcome(),
                addition.asConcluded(),
                addition.promisedFen(),
                addition.recoveredFen(),
                today);
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
        put(details, "promised", conclusion.promisedFen());
        put(details, "multipliedDamages", conclusion.damages().multipliedFen());
        put(details, "moralDamages", conclusion.damages().moralFen());
        put(details, "recovered", conclusion.recovered());
        return details;
    }

    private static void put(Map<String, String> details, String name, Long fen) {
        if (fen != null) {
            details.put(name, Money.yuan(fen));
        }
    }
}
