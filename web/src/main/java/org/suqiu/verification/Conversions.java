package org.suqiu.verification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.CaseFiles;
import org.suqiu.casefile.CaseLinks;
import org.suqiu.casefile.ComplaintConverted;
import org.suqiu.casefile.Outcome;
import org.suqiu.casefile.ReportVerified;

/** Marks the complaint that led to a filed case (诉转案). Its own record says nothing of it (Order 121, Art. 37). */
@ApplicationScoped
class Conversions {

    @Inject
    CaseFiles caseFiles;

    @Inject
    CaseLinks caseLinks;

    @Inject
    Event<ComplaintConverted> converted;

    void onVerified(@Observes ReportVerified verified) {
        if (verified.outcome() == Outcome.FILED) {
            complaintBehind(verified.report()).ifPresent(complaint -> convert(complaint, verified.on()));
        }
    }

    private void convert(CaseFile complaint, LocalDate on) {
        if (complaint.convert()) {
            converted.fire(new ComplaintConverted(complaint, on));
        }
    }

    private Optional<CaseFile> complaintBehind(CaseFile report) {
        return report.origin()
                .flatMap(origin -> caseLinks.earlierOf(report.number(), origin.relation()))
                .map(caseFiles::inTurn);
    }
}
