package org.suqiu.mediation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.CaseRecord;
import org.suqiu.casefile.Duties;
import org.suqiu.casefile.DutyArises;
import org.suqiu.casefile.DutyLapses;
import org.suqiu.casefile.EventType;
import org.suqiu.casefile.ExpectedVersion;
import org.suqiu.casefile.MediationConcluded;
import org.suqiu.casefile.Step;
import org.suqiu.casefile.StepDone;
import org.suqiu.identity.Actor;
import org.suqiu.identity.Role;
import org.suqiu.identity.StaffMembers;
import org.suqiu.rules.InvalidInput;
import org.suqiu.rules.NotAllowed;
import org.suqiu.rules.NotFound;
import org.suqiu.rules.RuleViolation;

/** Where somebody asks that a mediator step aside, and the head decides (Order 121, Art. 21). */
@ApplicationScoped
public class RecusalDesk {

    @Inject
    CasesInMediation casesInMediation;

    @Inject
    Mediations mediations;

    @Inject
    Panels panels;

    @Inject
    StaffMembers staffMembers;

    @Inject
    CaseRecord caseRecord;

    @Inject
    Duties duties;

    @Inject
    Event<DutyArises> arises;

    @Inject
    Event<DutyLapses> lapses;

    @Inject
    Event<StepDone> stepDone;

    @Inject
    Clock clock;

    /** @throws InvalidInput for somebody who does not mediate here */
    @Transactional
    public Recusal ask(String number, ExpectedVersion expected, RecusalRequest request, Actor by) {
        CaseFile caseFile = casesInMediation.toWorkOn(number, expected, by);
        requireAllDecided(caseFile);
        requireNoneRecused(caseFile, List.of(request.mediator()));
        if (!panels.knows(caseFile, request.mediator())) {
            throw new InvalidInput("/mediator", "not-a-mediator");
        }
        var recusal = new Recusal(number, request, by, clock.instant());
        mediations.add(recusal);
        caseRecord.add(number, EventType.RECUSAL_ASKED, by);
        arises.fire(new DutyArises(number, Step.RECUSAL));
        return recusal;
    }

    /** @throws NotAllowed for anybody but the head; on a head the supervisor decides */
    @Transactional
    public Recusal decide(String number, ExpectedVersion expected, long id, boolean grant, String reasons, Actor by) {
        CaseFile caseFile = casesInMediation.toChange(number, expected, by);
        Recusal recusal = recusal(number, id);
        if (!by.headOf(caseFile.officeCode()) && !isForTheSupervisor(recusal, by)) {
            throw new NotAllowed("recusals");
        }
        recusal.decide(grant, reasons, by, clock.instant());
        caseRecord.add(
                number,
                EventType.RECUSAL_DECIDED,
                by,
                Map.of("decision", recusal.state().name()));
        if (duties.waitsFor(caseFile, Step.RECUSAL)) {
            stepDone.fire(new StepDone(number, Step.RECUSAL));
        }
        return recusal;
    }

    /** Nobody is left to step aside. */
    void onConcluded(@Observes MediationConcluded concluded) {
        String number = concluded.caseFile().number();
        List<Recusal> undecided =
                recusalsOf(number).stream().filter(Recusal::isPending).toList();
        undecided.forEach(Recusal::lapse);
        if (!undecided.isEmpty()) {
            lapses.fire(new DutyLapses(number, Step.RECUSAL));
        }
    }

    private boolean isForTheSupervisor(Recusal recusal, Actor by) {
        boolean onAHead = staffMembers
                .byUsername(recusal.mediator())
                .filter(member -> member.is(Role.HEAD))
                .isPresent();
        return by.is(Role.SUPERVISOR) && onAHead;
    }

    /** Who is asked to step aside stops the mediation, not its limit. */
    void requireAllDecided(CaseFile caseFile) {
        if (!areAllDecided(caseFile)) {
            throw new RuleViolation("recusal-undecided", caseFile.number());
        }
    }

    boolean areAllDecided(CaseFile caseFile) {
        return recusalsOf(caseFile.number()).stream().noneMatch(Recusal::isPending);
    }

    void requireNoneRecused(CaseFile caseFile, List<String> mediators) {
        for (String mediator : mediators) {
            if (recusalsOf(caseFile.number()).stream().anyMatch(recusal -> recusal.bars(mediator))) {
                throw new RuleViolation("mediator-recused", caseFile.number(), mediator);
            }
        }
    }

    private Recusal recusal(String number, long id) {
        return recusalsOf(number).stream()
                .filter(recusal -> recusal.id() == id)
                .findFirst()
                .orElseThrow(() -> new NotFound("recusal"));
    }

    private List<Recusal> recusalsOf(String number) {
        return mediations.all(Recusal.class, number);
    }
}
