package org.suqiu.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.CaseFiles;
import org.suqiu.casefile.PartyDetails;
import org.suqiu.casefile.Respondent;
import org.suqiu.identity.Actor;

/** Takes a case as a sample, with no more of it than the reader may know. */
@ApplicationScoped
public class SampleReading {

    @Inject
    CaseFiles caseFiles;

    @Transactional
    public Sample of(String number, Actor reader) {
        CaseFile caseFile = caseFiles.visibleTo(reader, number);
        Respondent respondent = caseFile.respondent();
        boolean inside = caseFile.showsPartiesTo(reader);
        PartyDetails party = inside ? caseFiles.partyOf(caseFile).orElse(PartyDetails.UNKNOWN) : PartyDetails.UNKNOWN;
        return new Sample(
                number,
                respondent.name(),
                respondent.creditCode(),
                party.phone(),
                party.address(),
                inside ? caseFile.incident().facts() : null);
    }
}
