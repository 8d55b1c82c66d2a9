package org.suqiu.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.suqiu.identity.Actor;
import org.suqiu.identity.PersonalDataSeen;

/** All parties of a case as a reader may see them; each look in full is recorded. */
@ApplicationScoped
public class PartiesReading {

    @Inject
    CaseFiles caseFiles;

    @Inject
    Parties parties;

    @Inject
    Event<PersonalDataSeen> seen;

    @Transactional
    public Shown of(String number, Actor reader, Disclosure asked) {
        CaseFile caseFile = caseFiles.visibleTo(reader, number);
        if (asked == Disclosure.MASKED || !caseFile.showsPartiesTo(reader)) {
            return new Shown(parties.maskedPartyOf(caseFile), parties.maskedOf(caseFile), true);
        }
        seen.fire(new PersonalDataSeen(reader, caseFile.number(), "PARTIES"));
        return new Shown(caseFiles.partyOf(caseFile), parties.of(caseFile), false);
    }

    /** @param party nothing for one who stayed anonymous */
    public record Shown(Optional<PartyDetails> party, Representation representation, boolean masked) {}
}
