package org.suqiu.withdrawal;

import java.util.Optional;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.Kind;
import org.suqiu.rules.RuleViolation;

/** What can be taken back: a complaint or a question, while it is open. */
final class WithdrawalRule {

    private WithdrawalRule() {}

    static boolean allows(CaseFile caseFile) {
        return violation(caseFile).isEmpty();
    }

    static Optional<RuleViolation> violation(CaseFile caseFile) {
        if (caseFile.kind() == Kind.VIOLATION_REPORT) {
            return Optional.of(new RuleViolation("report-cannot-be-withdrawn", caseFile.number()));
        }
        return caseFile.isOpen()
                ? Optional.empty()
                : Optional.of(new RuleViolation("closed-cannot-be-withdrawn", caseFile.number()));
    }
}
