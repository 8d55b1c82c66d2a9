package org.suqiu.mediation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.suqiu.casefile.CaseFiles;
import org.suqiu.identity.Actor;
import org.suqiu.rules.NotFound;

/** The mediation and its payments, for those who see the case. */
@ApplicationScoped
public class MediationReading {

    @Inject
    CaseFiles caseFiles;

    @Inject
    Mediations mediations;

    @Transactional
    public Mediation of(String number, Actor reader) {
        return mediations.of(caseFiles.visibleTo(reader, number).number()).orElseThrow(() -> new NotFound("mediation"));
    }

    @Transactional
    public List<Performance> performancesOf(String number, Actor reader) {
        return mediations.performancesOf(caseFiles.visibleTo(reader, number).number());
    }
}
