package org.suqiu.deadlines;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.suqiu.calendar.TimeLimit;
import org.suqiu.casefile.CaseFile;
import org.suqiu.law.LawPacks;
import org.suqiu.law.StatutoryLimit;
import org.suqiu.rules.RuleViolation;

/** Only verification and answer take an extension, where the law pack of the case has one (Order 121, Art. 27). */
@ApplicationScoped
class ExtendableLimits {

    @Inject
    Deadlines deadlines;

    @Inject
    LawPacks lawPacks;

    @Inject
    Clock clock;

    boolean allow(CaseFile caseFile) {
        return running(caseFile)
                .filter(deadline -> !deadline.isExtended() && !isLate(deadline))
                .isPresent();
    }

    /** Once, and asked for while there is time left. */
    Deadline of(CaseFile caseFile) {
        Deadline deadline =
                running(caseFile).orElseThrow(() -> new RuleViolation("no-extension-here", caseFile.number()));
        if (deadline.isExtended()) {
            throw new RuleViolation("already-extended", caseFile.number());
        }
        if (isLate(deadline)) {
            throw new RuleViolation("limit-run-out", caseFile.number(), deadline.dueOn());
        }
        return deadline;
    }

    private boolean isLate(Deadline deadline) {
        return deadline.isLateOn(CaseFile.dayOf(clock.instant()));
    }

    private Optional<Deadline> running(CaseFile caseFile) {
        return caseFile.stageStep()
                .flatMap(step -> deadlines.of(caseFile.number(), step))
                .filter(deadline -> deadline.isOpen() && extension(deadline).isPresent());
    }

    /** What the law lets the head add. */
    int workingDays(Deadline deadline) {
        return extension(deadline).map(TimeLimit::amount).orElseThrow();
    }

    private Optional<TimeLimit> extension(Deadline deadline) {
        return Optional.ofNullable(deadline.reckoning().lawStep())
                .flatMap(step -> lawPacks.byCode(deadline.reckoning().lawPack()).limit(step))
                .map(StatutoryLimit::extension);
    }
}
