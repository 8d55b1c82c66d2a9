package org.suqiu.verification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.suqiu.casefile.Breach;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.CaseFiles;
import org.suqiu.casefile.CaseRecord;
import org.suqiu.casefile.EventType;
import org.suqiu.casefile.ExpectedVersion;
import org.suqiu.casefile.LimitBegins;
import org.suqiu.casefile.Origin;
import org.suqiu.casefile.ReportOpened;
import org.suqiu.casefile.ReportOpening;
import org.suqiu.casefile.Stage;
import org.suqiu.casefile.Step;
import org.suqiu.identity.Actor;
import org.suqiu.identity.Office;
import org.suqiu.identity.Offices;
import org.suqiu.law.LawPacks;
import org.suqiu.law.Regime;
import org.suqiu.rules.NotAllowed;
import org.suqiu.rules.RuleViolation;

/** Where a clue of a breach that came up in a mediation becomes a report of its own (Order 121, Art. 27). */
@ApplicationScoped
public class ClueDesk {

    private static final String CLUE = "clue";

    @Inject
    CaseFiles caseFiles;

    @Inject
    ReportOpening reportOpening;

    @Inject
    Offices offices;

    @Inject
    LawPacks lawPacks;

    @Inject
    CaseRecord caseRecord;

    @Inject
    Event<LimitBegins> limitBegins;

    @Inject
    Event<ReportOpened> opened;

    /**
     * The mediation goes on, and the complaint is left untouched: not even its version tells that there is a report.
     *
     * @return the report, with the one who found the clue
     */
    @Transactional
    public CaseFile open(String number, ExpectedVersion expected, Breach breach, Actor finder) {
        CaseFile complaint = expected.of(caseFiles.visibleTo(finder, number));
        if (!finder.worksIn(complaint.officeCode())) {
            throw new NotAllowed("clues");
        }
        if (complaint.stage() != Stage.IN_MEDIATION) {
            throw new RuleViolation("not-in-mediation", number);
        }
        CaseFile report = reportOpening.open(complaint, Origin.CLUE, breach, finder);
        place(report, offices.byCode(complaint.officeCode()).orElseThrow(), finder);
        limitBegins.fire(new LimitBegins(report, Step.VERIFICATION, report.receivedOn()));
        opened.fire(new ReportOpened(report, finder));
        return report;
    }

    private void place(CaseFile report, Office office, Actor finder) {
        var pack = lawPacks.inForce(Regime.of(office.regime()), report.receivedOn());
        report.placeWith(office, CLUE, pack.code(), true);
        report.takenOnBy(finder.username());
        caseRecord.add(report.number(), EventType.PLACED, finder, Map.of("office", office.code(), "reason", CLUE));
    }
}
