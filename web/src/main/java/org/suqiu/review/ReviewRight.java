package org.suqiu.review;

import java.time.LocalDate;
import java.util.Optional;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.Kind;
import org.suqiu.rules.RuleViolation;

/**
 * Whether the complainant may ask for a review (policy: once, soon after closing).
 *
 * @param days for how many days after closing
 * @param reviewed whether it was asked for before
 * @param joined whether the case was joined to another: then that one is reviewed
 */
record ReviewRight(int days, boolean reviewed, boolean joined) {

    /** @return why not; nothing where it may be asked for. A refused complaint may be reviewed too. */
    Optional<RuleViolation> hindrance(CaseFile caseFile, LocalDate today) {
        String number = caseFile.number();
        if (caseFile.kind() == Kind.VIOLATION_REPORT) {
            return Optional.of(new RuleViolation("no-review-of-reports", number));
        }
        if (reviewed) {
            return Optional.of(new RuleViolation("reviewed-once", number));
        }
        if (caseFile.isOpen()) {
            return Optional.of(new RuleViolation("not-closed", number));
        }
        if (!caseFile.isPlaced()) {
            return Optional.of(new RuleViolation("no-office-yet", number));
        }
        if (joined) {
            return Optional.of(new RuleViolation("joined-to-another", number));
        }
        LocalDate last = caseFile.closedOn().plusDays(days);
        return today.isAfter(last) ? Optional.of(new RuleViolation("review-too-late", number, last)) : Optional.empty();
    }
}
