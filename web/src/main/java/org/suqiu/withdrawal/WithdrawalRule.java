package org.suqiu.withdrawal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.GivingUp;
import org.suqiu.casefile.Kind;
import org.suqiu.rules.RuleViolation;

/** What can be taken back: a complaint or a question, while it is open; a joint complaint by all together. */
@ApplicationScoped
class WithdrawalRule {

    @Inject
    GivingUp givingUp;

    boolean allows(CaseFile caseFile) {
        return violation(caseFile).isEmpty();
    }

    Optional<RuleViolation> violation(CaseFile caseFile) {
        return broken(caseFile).map(code -> new RuleViolation(code, caseFile.number()));
    }

    private Optional<String> broken(CaseFile caseFile) {
        if (caseFile.kind() == Kind.VIOLATION_REPORT) {
            return Optional.of("report-cannot-be-withdrawn");
        }
        if (!caseFile.isOpen()) {
            return Optional.of("closed-cannot-be-withdrawn");
        }
        boolean agreed = caseFile.kind() != Kind.COMPLAINT || givingUp.isAgreed(caseFile);
        return agreed ? Optional.empty() : Optional.of("joint-complaint-needs-all");
    }
}
