package org.suqiu.deadlines;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.Step;
import org.suqiu.rules.RuleViolation;

/**
 * Only mediation and verification wait for appraisal or testing (Order 121, Art. 22; Order 20, Art. 20): the clock of
 * acceptance never stops, and recusal stops none.
 */
@ApplicationScoped
class PausableLimits {

    private static final Set<Step> PAUSABLE = EnumSet.of(Step.MEDIATION, Step.VERIFICATION);

    @Inject
    Deadlines deadlines;

    @Inject
    Clock clock;

    /** A pause that runs can be ended; while it runs nothing is late. */
    boolean allow(CaseFile caseFile) {
        return running(caseFile).filter(deadline -> !isLate(deadline)).isPresent();
    }

    Deadline of(CaseFile caseFile) {
        return running(caseFile).orElseThrow(() -> new RuleViolation("no-suspension-here", caseFile.number()));
    }

    private Optional<Deadline> running(CaseFile caseFile) {
        return caseFile.stageStep()
                .filter(PAUSABLE::contains)
                .flatMap(step -> deadlines.of(caseFile.number(), step))
                .filter(Deadline::isOpen);
    }

    private boolean isLate(Deadline deadline) {
        return deadline.isLateOn(CaseFile.dayOf(clock.instant()));
    }

    /** One at a time while its end is not known; what is late stays late. */
    void requireRunning(CaseFile caseFile, Deadline deadline) {
        if (isLate(deadline)) {
            throw new RuleViolation("limit-run-out", caseFile.number(), deadline.dueOn());
        }
        if (deadline.suspensions().stream().anyMatch(Suspension::isRunning)) {
            throw new RuleViolation("suspension-running", caseFile.number());
        }
    }
}
