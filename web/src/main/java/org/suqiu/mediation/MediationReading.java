package org.suqiu.mediation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.CaseFiles;
import org.suqiu.identity.Actor;

/** The mediation with all that belongs to it, for those who see the case. */
@ApplicationScoped
public class MediationReading {

    @Inject
    CaseFiles caseFiles;

    @Inject
    Mediations mediations;

    @Transactional
    public MediationFile of(String number, Actor reader) {
        CaseFile caseFile = caseFiles.visibleTo(reader, number);
        Mediation mediation = mediations.ofCase(caseFile);
        List<Performance> performances = mediations.performancesOf(number);
        return new MediationFile(
                mediation,
                mediations.consentsOf(number),
                mediations.all(Entrustment.class, number),
                mediations.all(MediationSession.class, number),
                mediations.all(Recusal.class, number),
                Payments.of(mediation, performances),
                performances,
                mediations.all(NonPerformance.class, number),
                mediations.earlierOf(number),
                caseFile.showsPartiesTo(reader));
    }
}
