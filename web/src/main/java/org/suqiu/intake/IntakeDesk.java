package org.suqiu.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.suqiu.attachment.AttachmentDesk;
import org.suqiu.casefile.CaseDesk;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.CaseFiles;
import org.suqiu.casefile.CaseReceived;
import org.suqiu.casefile.CaseRecord;
import org.suqiu.casefile.DueDates;
import org.suqiu.casefile.EventType;
import org.suqiu.casefile.Kind;
import org.suqiu.casefile.Outcome;
import org.suqiu.casefile.Parties;
import org.suqiu.casefile.ProxyDetails;
import org.suqiu.casefile.Receipt;
import org.suqiu.identity.Actor;
import org.suqiu.rules.Problem;

/** Writes a matter down: case, process, events and the answer to a repeated post commit together or not at all. */
@ApplicationScoped
public class IntakeDesk {

    @Inject
    CaseFiles caseFiles;

    @Inject
    Parties parties;

    @Inject
    AttachmentDesk attachmentDesk;

    @Inject
    SameDispute sameDispute;

    @Inject
    CaseDesk caseDesk;

    @Inject
    CaseRecord caseRecord;

    @Inject
    AccessCodes accessCodes;

    @Inject
    IdempotentFilings idempotentFilings;

    @Inject
    DueDates dueDates;

    @Inject
    Event<CaseReceived> received;

    @Inject
    Clock clock;

    /** @param number taken for this filing alone */
    @Transactional
    Acknowledgement receive(CheckedFiling checked, String number, Instant receivedAt, Actor by, RepeatKey repeatKey) {
        idempotentFilings.begin(repeatKey);
        List<Problem> alike = sameDispute.warnings(checked.filing(), by);
        CaseFile caseFile = write(checked, number, receivedAt, by);
        attach(checked.filing(), caseFile, by);
        String accessCode = accessCodes.issue(number);
        answerAtOnce(checked.filing(), caseFile, by);
        received.fire(new CaseReceived(caseFile, by));
        var acknowledgement = new Acknowledgement(
                number,
                accessCode,
                receivedAt,
                caseFile.officeCode(),
                dueDates.running(caseFile).stream().toList(),
                caseFile.missing(),
                Stream.concat(checked.warnings().stream(), alike.stream()).toList());
        idempotentFilings.finish(repeatKey, acknowledgement);
        return acknowledgement;
    }

    private CaseFile write(CheckedFiling checked, String number, Instant receivedAt, Actor by) {
        Filing filing = checked.filing();
        var caseFile = new CaseFile(new Receipt(
                number,
                filing.kind(),
                filing.channel(),
                filing.source(),
                receivedAt,
                by.username(),
                filing.subject(),
                filing.respondent(),
                filing.incident(),
                filing.request(),
                filing.consents(),
                checked.missing()));
        caseFiles.add(caseFile, filing.party());
        parties.add(number, filing.representation());
        caseRecord.add(
                number,
                EventType.RECEIVED,
                by,
                Map.of("channel", filing.channel().name()));
        return caseFile;
    }

    private void attach(Filing filing, CaseFile caseFile, Actor by) {
        attachmentDesk.attach(caseFile, filing.attachments(), by);
        ProxyDetails proxy = filing.representation().proxy();
        if (proxy != null && !Words.isBlank(proxy.attachment())) {
            attachmentDesk.attach(caseFile, proxy.attachment(), "/proxy/attachment", by);
        }
    }

    private void answerAtOnce(Filing filing, CaseFile caseFile, Actor by) {
        if (filing.kind() == Kind.ENQUIRY && !Words.isBlank(filing.answer())) {
            caseFile.answerWith(filing.answer());
            caseRecord.add(caseFile.number(), EventType.ANSWERED, by);
            caseDesk.close(caseFile, Outcome.ANSWERED, by);
        }
    }

    /** After an identity check, which is recorded; the old code ends. @return the new code, in clear for this once */
    @Transactional
    public String renewAccessCode(String number, Actor by) {
        var caseFile = caseFiles.visibleTo(by, number);
        caseRecord.add(caseFile.number(), EventType.ACCESS_CODE_RENEWED, by);
        return accessCodes.renew(number);
    }
}
