package org.suqiu.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.suqiu.catalogue.Catalogue;
import org.suqiu.catalogue.Vocabulary;
import org.suqiu.identity.Actor;
import org.suqiu.rules.InvalidInput;

/** Writes down the violation report that a complaint gives rise to. Nothing of it stands in the complaint's own record. */
@ApplicationScoped
public class ReportOpening {

    private static final int COUNTY = 6;

    @Inject
    CaseNumbering caseNumbering;

    @Inject
    CaseFiles caseFiles;

    @Inject
    CaseLinks caseLinks;

    @Inject
    CaseRecord caseRecord;

    @Inject
    Catalogue catalogue;

    @Inject
    Clock clock;

    /**
     * What was filed beside a complaint was received with it, and from the same person; a clue is found now, by the office.
     *
     * @return the report, numbered, kept and linked; who asks fires {@link CaseReceived} or {@link ReportOpened}
     * @throws InvalidInput for a suspected act that the catalogue does not know
     */
    public CaseFile open(CaseFile complaint, Origin origin, Breach breach, Actor by) {
        requireKnown(breach.suspectedAct());
        Instant now = clock.instant();
        boolean split = origin == Origin.SPLIT;
        Instant receivedAt = split ? complaint.receivedAt() : now;
        String number = caseNumbering.next(complaint.number().substring(0, COUNTY), CaseFile.dayOf(receivedAt));
        var report = new CaseFile(receipt(complaint, number, receivedAt, breach, by)).arisingAs(origin);
        caseFiles.add(report, split ? caseFiles.partyOf(complaint).orElse(PartyDetails.UNKNOWN) : PartyDetails.UNKNOWN);
        caseRecord.add(
                number,
                EventType.RECEIVED,
                by,
                Map.of("channel", report.channel().name()));
        link(report, origin.relation(), complaint, by, now);
        return report;
    }

    private void link(CaseFile report, Relation relation, CaseFile complaint, Actor by, Instant at) {
        caseLinks.add(new CaseLink(report.number(), relation, complaint.number(), by.username(), at));
        caseRecord.add(
                report.number(),
                EventType.LINKED,
                by,
                Map.of("relation", relation.name(), "number", complaint.number()));
    }

    private static Receipt receipt(CaseFile complaint, String number, Instant receivedAt, Breach breach, Actor by) {
        Incident incident = complaint.incident();
        return new Receipt(
                number,
                Kind.VIOLATION_REPORT,
                complaint.channel(),
                complaint.source(),
                receivedAt,
                by.username(),
                complaint.subject().suspecting(breach.suspectedAct()),
                complaint.respondent(),
                new Incident(incident.occurredOn(), incident.place(), incident.countyCode(), breach.facts()),
                Request.NONE,
                Consents.NONE,
                List.of());
    }

    private void requireKnown(String suspectedAct) {
        boolean unknown = suspectedAct != null
                && catalogue
                        .code(Vocabulary.SUSPECTED_ACT, suspectedAct)
                        .filter(suspectedAct::equals)
                        .isEmpty();
        if (unknown) {
            throw new InvalidInput("/suspectedAct", "unknown-code", suspectedAct);
        }
    }
}
