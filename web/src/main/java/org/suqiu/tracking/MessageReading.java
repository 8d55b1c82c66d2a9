package org.suqiu.tracking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.CaseFiles;
import org.suqiu.identity.Actor;
import org.suqiu.identity.PersonalDataSeen;
import org.suqiu.rules.NotAllowed;
import org.suqiu.rules.NotFound;

/** What those who filed wrote, for those who see the parties; each look is recorded. */
@ApplicationScoped
public class MessageReading {

    @Inject
    CaseFiles caseFiles;

    @Inject
    FilersWords filersWords;

    @Inject
    Event<PersonalDataSeen> seen;

    @Transactional
    public List<Supplement> of(String number, Actor reader) {
        CaseFile caseFile = caseFiles.visibleTo(reader, number);
        if (!caseFile.showsPartiesTo(reader)) {
            throw new NotAllowed("messages");
        }
        List<Supplement> supplements = filersWords.supplementsOf(number);
        if (!supplements.isEmpty()) {
            seen.fire(new PersonalDataSeen(reader, caseFile.number(), "MESSAGES"));
        }
        return supplements;
    }

    @Transactional
    public Rated ratingOf(String number, Actor reader) {
        CaseFile caseFile = caseFiles.visibleTo(reader, number);
        Rating rating = filersWords.ratingOf(number).orElseThrow(() -> new NotFound("rating"));
        return new Rated(rating, caseFile.showsPartiesTo(reader));
    }

    /** @param inWords what was said is for those who work on the case */
    public record Rated(Rating rating, boolean inWords) {}
}
