package org.suqiu.mediation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.CaseFiles;
import org.suqiu.casefile.Duties;
import org.suqiu.casefile.ExpectedVersion;
import org.suqiu.casefile.Kind;
import org.suqiu.casefile.Stage;
import org.suqiu.casefile.Step;
import org.suqiu.identity.Actor;
import org.suqiu.rules.InvalidInput;
import org.suqiu.rules.RuleViolation;

/** Opens a case for those who mediate in it; whoever does so has the case. */
@ApplicationScoped
class CasesInMediation {

    @Inject
    CaseFiles caseFiles;

    @Inject
    Duties duties;

    @Inject
    Clock clock;

    CaseFile toWorkOn(String number, ExpectedVersion expected, Actor by) {
        CaseFile caseFile = toChange(number, expected, by);
        duties.take(caseFile, Step.MEDIATION, by);
        return caseFile;
    }

    /** For those who decide in a mediation without conducting it. */
    CaseFile toChange(String number, ExpectedVersion expected, Actor by) {
        CaseFile caseFile = expected.of(caseFiles.toChange(by, number));
        if (caseFile.stage() != Stage.IN_MEDIATION) {
            throw new RuleViolation("not-in-mediation", number);
        }
        return caseFile;
    }

    /** For what may happen to a complaint with or without a mediation. */
    CaseFile whileOpen(String number, ExpectedVersion expected, Actor by) {
        CaseFile caseFile = expected.of(caseFiles.toChange(by, number));
        if (!caseFile.isOpen() || caseFile.kind() != Kind.COMPLAINT) {
            throw new RuleViolation("not-in-mediation", number);
        }
        return caseFile;
    }

    /** Today where nothing is said; never in the future, nor before the day given. */
    LocalDate day(LocalDate on, LocalDate notBefore) {
        LocalDate today = CaseFile.dayOf(clock.instant());
        LocalDate day = on == null ? today : on;
        if (day.isAfter(today)) {
            throw new InvalidInput("/on", "in-the-future");
        }
        if (day.isBefore(notBefore)) {
            throw new InvalidInput("/on", "too-early", notBefore);
        }
        return day;
    }
}
