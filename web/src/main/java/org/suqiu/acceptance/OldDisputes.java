package org.suqiu.acceptance;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Set;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.Finding;
import org.suqiu.casefile.Findings;

/** Finds disputes over what happened long ago; since when it was known, the handler asks (Order 121, Art. 16(4)). */
@ApplicationScoped
class OldDisputes implements Findings {

    private static final int YEARS = 3;

    @Override
    public Set<Finding> of(CaseFile caseFile) {
        LocalDate occurredOn = caseFile.incident().occurredOn();
        boolean old = occurredOn != null && occurredOn.plusYears(YEARS).isBefore(caseFile.receivedOn());
        return old ? Set.of(Finding.THREE_YEARS_PAST) : Set.of();
    }
}
