package org.suqiu.review;

import java.time.LocalDate;
import java.util.Optional;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.Outcome;
import org.suqiu.rules.RuleViolation;

/**
 * Whether a mediation may go on: it ended without success, and days of its limit remain (Order 121, Art. 23).
 *
 * @param mediationDueOn the last day of the mediation; nothing where no law sets one
 */
record Resumption(Optional<LocalDate> mediationDueOn) {

    /** @return the same case */
    CaseFile require(CaseFile caseFile, LocalDate today) {
        if (caseFile.outcome() != Outcome.FAILED && caseFile.outcome() != Outcome.TERMINATED) {
            throw new RuleViolation("nothing-to-resume", caseFile.number());
        }
        if (mediationDueOn.filter(last -> !last.isBefore(today)).isEmpty()) {
            throw new RuleViolation("no-days-left", caseFile.number());
        }
        return caseFile;
    }
}
