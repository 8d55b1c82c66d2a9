package org.suqiu.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.CaseFiles;
import org.suqiu.casefile.CaseLinks;
import org.suqiu.casefile.ComplaintConverted;
import org.suqiu.casefile.DueDates;
import org.suqiu.casefile.Origin;
import org.suqiu.casefile.Outcome;
import org.suqiu.casefile.PenaltyImposed;
import org.suqiu.casefile.Relation;
import org.suqiu.casefile.ReportVerified;
import org.suqiu.casefile.Step;

/**
 * Counts what comes of violation reports. What came of a clue counts for the complaint in which it was found, as of an
 * imported conversion: the report was received from nobody, and a row of reports holds only what was received.
 */
@ApplicationScoped
class VerificationCounting {

    @Inject
    CountedEvents countedEvents;

    @Inject
    CaseFiles caseFiles;

    @Inject
    CaseLinks caseLinks;

    @Inject
    DueDates dueDates;

    void onVerified(@Observes ReportVerified verified) {
        CaseFile report = verified.report();
        LocalDate due = dueDates.dueOn(report.number(), Step.VERIFICATION).orElse(null);
        countedEvents.add(new Tally(counted(report))
                .verified(verified.outcome() == Outcome.FILED, verified.on(), due)
                .penalised(verified.penaltyFen(), verified.on()));
    }

    void onPenalty(@Observes PenaltyImposed imposed) {
        countedEvents.add(new Tally(counted(imposed.report())).penalised(imposed.amountFen(), imposed.on()));
    }

    void onConverted(@Observes ComplaintConverted converted) {
        countedEvents.add(new Tally(converted.complaint()).converted(converted.on()));
    }

    private CaseFile counted(CaseFile report) {
        return report.origin()
                .filter(Origin.CLUE::equals)
                .flatMap(clue -> caseLinks.earlierOf(report.number(), Relation.CLUE_FROM))
                .map(caseFiles::byNumber)
                .orElse(report);
    }
}
