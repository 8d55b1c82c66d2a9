package org.suqiu.routing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.DueDate;
import org.suqiu.casefile.DueDates;
import org.suqiu.casefile.LimitMet;
import org.suqiu.casefile.Step;
import org.suqiu.law.LawPacks;
import org.suqiu.law.LawStep;
import org.suqiu.rules.RuleViolation;

/** Until when an office may give a case back: where its law pack says nothing, until it begins to handle it. */
@ApplicationScoped
class ReturnWindow {

    @Inject
    DueDates dueDates;

    @Inject
    LawPacks lawPacks;

    @Inject
    Event<LimitMet> limitMet;

    @Inject
    Clock clock;

    /** @throws RuleViolation after the last day of the window */
    void requireOpen(CaseFile caseFile) {
        end(caseFile).ifPresent(lastDay -> {
            throw new RuleViolation("return-window-over", caseFile.number(), lastDay);
        });
    }

    /** Asked for each page of a case: only where the law pack knows a window is there one to look up. */
    boolean isOpen(CaseFile caseFile) {
        boolean known =
                lawPacks.byCode(caseFile.lawPack()).limit(LawStep.RETURN).isPresent();
        return !known || end(caseFile).isEmpty();
    }

    /** The last day of a window that is over. */
    private Optional<LocalDate> end(CaseFile caseFile) {
        return dueDates.of(caseFile.number()).stream()
                .filter(limit -> limit.step() == Step.RETURN && limit.isOpen())
                .map(DueDate::dueOn)
                .filter(lastDay -> today().isAfter(lastDay))
                .findFirst();
    }

    void close(CaseFile caseFile) {
        limitMet.fire(new LimitMet(caseFile, Step.RETURN, today()));
    }

    private LocalDate today() {
        return CaseFile.dayOf(clock.instant());
    }
}
