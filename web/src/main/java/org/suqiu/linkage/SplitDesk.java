package org.suqiu.linkage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.suqiu.casefile.Breach;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.CaseFiles;
import org.suqiu.casefile.CaseReceived;
import org.suqiu.casefile.ExpectedVersion;
import org.suqiu.casefile.Kind;
import org.suqiu.casefile.Origin;
import org.suqiu.casefile.ReportOpening;
import org.suqiu.identity.Actor;
import org.suqiu.rules.RuleViolation;

/** Mixed material becomes two cases; nothing in the complaint tells of the report (Order 121, Art. 37). */
@ApplicationScoped
public class SplitDesk {

    @Inject
    CaseFiles caseFiles;

    @Inject
    ReportOpening reportOpening;

    @Inject
    Event<CaseReceived> received;

    /** @return the report: received with the complaint and from the same person, and routed like any other */
    @Transactional
    public CaseFile split(String number, ExpectedVersion expected, Breach breach, Actor by) {
        CaseFile complaint = expected.of(caseFiles.visibleTo(by, number));
        if (complaint.kind() != Kind.COMPLAINT || !complaint.isOpen()) {
            throw new RuleViolation("only-open-complaints-are-split", number);
        }
        CaseFile report = reportOpening.open(complaint, Origin.SPLIT, breach, by);
        received.fire(new CaseReceived(report, by));
        return report;
    }
}
