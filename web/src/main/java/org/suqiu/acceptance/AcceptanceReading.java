package org.suqiu.acceptance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.CaseFiles;
import org.suqiu.identity.Actor;

/** The decision, for those who see the case. */
@ApplicationScoped
public class AcceptanceReading {

    @Inject
    CaseFiles caseFiles;

    @Inject
    Acceptances acceptances;

    @Inject
    RefusalGround refusalGround;

    @Transactional
    public Optional<Shown> of(String number, Actor reader) {
        CaseFile caseFile = caseFiles.visibleTo(reader, number);
        return acceptances
                .of(caseFile.number())
                .map(acceptance -> new Shown(
                        acceptance, refusalGround.wantsFactors(caseFile, acceptance), caseFile.showsPartiesTo(reader)));
    }

    /**
     * @param wantsFactors a refusal under Art. 17 of Order 121 for which no factor is recorded
     * @param withEvidence what was found about the complainant, and why something is only proposed, is for those who work on
     *     the case
     */
    public record Shown(Acceptance acceptance, boolean wantsFactors, boolean withEvidence) {}
}
