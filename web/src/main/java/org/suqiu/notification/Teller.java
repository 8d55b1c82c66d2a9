package org.suqiu.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.CaseFiles;
import org.suqiu.casefile.CaseLinks;
import org.suqiu.casefile.CaseRecord;
import org.suqiu.casefile.DecisionTold;
import org.suqiu.casefile.Duties;
import org.suqiu.casefile.EventType;
import org.suqiu.casefile.LimitMet;
import org.suqiu.casefile.Outcome;
import org.suqiu.casefile.PartyDetails;
import org.suqiu.casefile.Relation;
import org.suqiu.casefile.StepDone;
import org.suqiu.identity.Actor;

/** Tells people by message, and notes each telling, whoever did it. */
@ApplicationScoped
class Teller {

    @Inject
    Courier courier;

    @Inject
    CaseFiles caseFiles;

    @Inject
    CaseLinks caseLinks;

    @Inject
    Notices notices;

    @Inject
    CaseRecord caseRecord;

    @Inject
    Duties duties;

    @Inject
    Event<StepDone> stepDone;

    @Inject
    Event<DecisionTold> decisionTold;

    @Inject
    Event<LimitMet> limitMet;

    @Inject
    Clock clock;

    /**
     * To the one who filed, unless somebody was quicker, and to those whose cases were joined to this one: a reply reaches all.
     *
     * @throws MessageNotTaken when a way did not take it and another try may do
     */
    void send(CaseFile caseFile, NoticeMatter matter) {
        boolean again = !isTold(caseFile, matter) && sendTo(caseFile, matter);
        for (String joined : caseLinks.laterOf(caseFile.number(), Relation.JOINED_TO)) {
            again |= sendTo(caseFiles.byNumber(joined), matter);
        }
        if (again) {
            throw new MessageNotTaken(caseFile.number());
        }
    }

    private boolean sendTo(CaseFile caseFile, NoticeMatter matter) {
        PartyDetails party = caseFiles.partyOf(caseFile).orElse(PartyDetails.UNKNOWN);
        List<Courier.Attempt> attempts = courier.carry(caseFile, matter, party);
        attempts.stream()
                .filter(attempt -> attempt.delivery() != Delivery.FAILED)
                .forEach(attempt -> noteOnce(caseFile, matter, attempt));
        return attempts.stream().anyMatch(attempt -> attempt.delivery() == Delivery.FAILED);
    }

    private void noteOnce(CaseFile caseFile, NoticeMatter matter, Courier.Attempt attempt) {
        var recipient = Recipient.filerOf(caseFile.kind());
        caseFiles.inTurn(caseFile.number());
        if (!notices.isNoted(caseFile, matter, attempt.channel())) {
            var today = CaseFile.dayOf(clock.instant());
            var telling = new Telling(matter, recipient, attempt.channel(), attempt.delivery(), today);
            note(caseFile, telling, Actor.SYSTEM, null);
        }
    }

    /** By a person or a paper: whoever holds the task to call has nothing to do any more once all know. */
    void noteByHand(CaseFile caseFile, Telling telling, Actor by, String remark) {
        note(caseFile, telling, by, remark);
        if (isTold(caseFile, telling.matter())) {
            telling.matter()
                    .step()
                    .filter(step -> duties.waitsFor(caseFile, step))
                    .ifPresent(step -> stepDone.fire(new StepDone(caseFile.number(), step)));
        }
    }

    void note(CaseFile caseFile, Telling telling, Actor by, String remark) {
        boolean before = isTold(caseFile, telling.matter());
        notices.add(new Notice(caseFile.number(), telling, by, clock.instant()).remarking(remark));
        if (telling.delivery() == Delivery.REFUSED) {
            caseRecord.add(
                    caseFile.number(),
                    EventType.MESSAGE_FAILED,
                    by,
                    Map.of("channel", telling.channel().name()));
        }
        if (telling.delivery() == Delivery.DELIVERED) {
            caseRecord.add(caseFile.number(), telling.matter().told(), by, words(telling));
        }
        if (!before && isTold(caseFile, telling.matter())) {
            toldAll(caseFile, telling.matter());
        }
    }

    boolean isTold(CaseFile caseFile, NoticeMatter matter) {
        return notices.told(caseFile, matter).containsAll(matter.whoMustKnow(caseFile));
    }

    private void toldAll(CaseFile caseFile, NoticeMatter matter) {
        LocalDate on = notices.knownToAllOn(caseFile, matter);
        if (caseFile.outcome() == Outcome.ENDED_BEFORE_DECISION && matter == NoticeMatter.DECISION) {
            // Of a joined case the decision is the other one's, and counts there.
            return;
        }
        if (matter == NoticeMatter.DECISION) {
            decisionTold.fire(new DecisionTold(caseFile, on));
        } else {
            matter.step().ifPresent(step -> limitMet.fire(new LimitMet(caseFile, step, on)));
        }
    }

    private static Map<String, String> words(Telling telling) {
        return Map.of(
                "channel", telling.channel().name(),
                "recipient", telling.recipient().name());
    }
}
