package org.suqiu.interchange;

import java.util.List;
import org.suqiu.acceptance.Acceptance;
import org.suqiu.casefile.CaseEvent;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.Party;
import org.suqiu.deadlines.Deadline;
import org.suqiu.mediation.Mediation;
import org.suqiu.statistics.CountedEvent;
import org.suqiu.verification.Verification;

/** All that is stored of one imported case; lists hold one thing at most where a case has one. */
record Dossier(
        CaseFile caseFile,
        List<Party> party,
        List<Acceptance> acceptance,
        List<Mediation> mediation,
        List<Verification> verification,
        List<Deadline> deadlines,
        List<CaseEvent> events,
        List<CountedEvent> counted,
        ImportedCase importedCase) {

    boolean isLate() {
        return caseFile.isOpen() && deadlines.stream().anyMatch(deadline -> deadline.escalatedAt() != null);
    }
}
