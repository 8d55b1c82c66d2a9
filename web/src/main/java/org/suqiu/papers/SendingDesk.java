package org.suqiu.papers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.CaseRecord;
import org.suqiu.casefile.EventType;
import org.suqiu.casefile.ExpectedVersion;
import org.suqiu.casefile.PaperSent;
import org.suqiu.identity.Actor;
import org.suqiu.rules.InvalidInput;
import org.suqiu.rules.RuleViolation;

/** Where an office records how and when a paper reached the one it is for. */
@ApplicationScoped
public class SendingDesk {

    @Inject
    OwnCase ownCase;

    @Inject
    Papers papers;

    @Inject
    CaseRecord caseRecord;

    @Inject
    Event<PaperSent> sent;

    @Inject
    Clock clock;

    /** @throws RuleViolation for a draft */
    @Transactional
    public void record(String number, long id, ExpectedVersion expected, Sending sending, Actor by) {
        CaseFile caseFile = ownCase.toChange(number, expected, by);
        Paper paper = papers.byId(number, id);
        requireSendable(paper, sending);
        requireDay(paper, sending);
        papers.add(new PaperSending(paper, sending, by, clock.instant()));
        Map<String, String> detail = Map.of(
                "form", paper.form().name(),
                "channel", sending.channel().name(),
                "recipient", sending.recipient().name(),
                "on", sending.on().toString());
        caseRecord.add(number, EventType.PAPER_SENT, by, detail);
        if (!paper.isOfAnEarlierClosing(caseFile)) {
            sent.fire(event(caseFile, paper, sending, by));
        }
    }

    private static PaperSent event(CaseFile caseFile, Paper paper, Sending sending, Actor by) {
        return new PaperSent(
                caseFile,
                paper.form().tells(),
                sending.recipient().name(),
                sending.channel().name(),
                sending.on(),
                by);
    }

    private static void requireSendable(Paper paper, Sending sending) {
        if (!paper.isIssued()) {
            throw new RuleViolation("paper-not-issued", paper.form());
        }
        if (!paper.form().goesTo(sending.recipient())) {
            throw new InvalidInput("/recipient", "not-for-this-recipient", sending.recipient());
        }
        if (sending.channel() == SendingChannel.MESSAGE && !paper.form().goesByMessage()) {
            throw new InvalidInput("/channel", "not-by-message");
        }
    }

    private void requireDay(Paper paper, Sending sending) {
        if (sending.on().isAfter(CaseFile.dayOf(clock.instant()))) {
            throw new InvalidInput("/on", "in-the-future");
        }
        if (sending.on().isBefore(paper.issuedOn())) {
            throw new InvalidInput("/on", "too-early", paper.issuedOn());
        }
    }
}
