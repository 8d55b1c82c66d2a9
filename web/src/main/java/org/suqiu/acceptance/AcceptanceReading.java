package org.suqiu.acceptance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.suqiu.casefile.CaseFiles;
import org.suqiu.identity.Actor;

/** The decision, for those who see the case. */
@ApplicationScoped
public class AcceptanceReading {

    @Inject
    CaseFiles caseFiles;

    @Inject
    Acceptances acceptances;

    @Transactional
    public Optional<Acceptance> of(String number, Actor reader) {
        return acceptances.of(caseFiles.visibleTo(reader, number).number());
    }
}
