package org.suqiu.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.suqiu.identity.Actor;
import org.suqiu.identity.CaseSight;
import org.suqiu.identity.PersonalDataSeen;

/** What staff read of cases, as far as they may see it; each look at personal data is recorded. */
@ApplicationScoped
public class CaseReading {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    CaseFiles caseFiles;

    @Inject
    Parties parties;

    @Inject
    CaseRecord caseRecord;

    @Inject
    DueDates dueDates;

    @Inject
    Duties duties;

    @Inject
    Event<PersonalDataSeen> seen;

    @Transactional
    public OpenedCase open(String number, Actor reader, Disclosure asked) {
        CaseFile caseFile = caseFiles.visibleTo(reader, number);
        boolean inFull = asked == Disclosure.FULL && caseFile.showsPartiesTo(reader);
        return new OpenedCase(
                caseFile,
                dueDates.running(caseFile),
                party(caseFile, reader, inFull),
                !inFull,
                duties.possible(caseFile));
    }

    @Transactional
    public CaseFile read(String number, Actor reader) {
        return caseFiles.visibleTo(reader, number);
    }

    /** What can be done with the case now, each as the last words of its URL. */
    @Transactional
    public List<String> possible(String number, Actor reader) {
        return duties.possible(caseFiles.visibleTo(reader, number));
    }

    /**
     * Loaded in full only for those who work on the case and ask for it; everybody else sees a mask. Who reads a violation report
     * is recorded even where the reporter gave no name: what was seen can tell who it was (Order 121, Art. 37).
     */
    private Optional<PartyDetails> party(CaseFile caseFile, Actor reader, boolean inFull) {
        var party = inFull ? caseFiles.partyOf(caseFile) : parties.maskedPartyOf(caseFile);
        if (inFull && party.isPresent()) {
            seen.fire(new PersonalDataSeen(reader, caseFile.number(), "PARTY"));
        } else if (caseFile.kind() == Kind.VIOLATION_REPORT) {
            seen.fire(new PersonalDataSeen(reader, caseFile.number(), "REPORT"));
        }
        return party;
    }

    @Transactional
    public Timeline timeline(String number, Actor reader, long afterId, int most) {
        CaseFile caseFile = caseFiles.visibleTo(reader, number);
        return new Timeline(caseRecord.of(number, afterId, most), caseFile.showsPartiesTo(reader));
    }

    /** @param withReasons what offices write to each other is for those who work on the case */
    public record Timeline(List<CaseEvent> events, boolean withReasons) {}

    /** Newest first. @param before the position of the last one shown, or null for the first page */
    @Transactional
    public List<CaseFile> list(CaseQuery query, Actor reader, Position before, int most) {
        var sight = new CaseSight(reader);
        String continued =
                before == null ? "" : " and (c.receivedAt < :at or c.receivedAt = :at and c.number < :number)";
        var select = entityManager.createQuery(
                "select c from CaseFile c where " + sight.condition("c", "handler") + query.condition() + continued
                        + " order by c.receivedAt desc, c.number desc",
                CaseFile.class);
        sight.parameters().forEach(select::setParameter);
        query.parameters().forEach(select::setParameter);
        if (before != null) {
            select.setParameter("at", before.receivedAt()).setParameter("number", before.number());
        }
        return select.setMaxResults(most).getResultList();
    }

    /** Where a page of the list ends. */
    public record Position(Instant receivedAt, String number) {}
}
