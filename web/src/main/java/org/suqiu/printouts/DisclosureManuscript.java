package org.suqiu.printouts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.suqiu.casefile.CaseFile;
import org.suqiu.identity.Role;
import org.suqiu.reports.Cell;
import org.suqiu.reports.Column;
import org.suqiu.reports.Measure;
import org.suqiu.reports.Printout;
import org.suqiu.reports.Section;
import org.suqiu.reports.Table;
import org.suqiu.statistics.By;
import org.suqiu.statistics.RowNames;

/** Closed complaints that may be made public: with the complainant's consent, after the set delay, and nobody who filed named. */
@ApplicationScoped
class DisclosureManuscript implements Manuscript {

    static final String KEY = "public-disclosure";

    private static final Offer OFFER = Offer.of(KEY).onlyFor(Role.MANAGER, Role.SUPERVISOR);

    @Inject
    DisclosableComplaints complaints;

    @Inject
    RowNames rowNames;

    @Inject
    Frame frame;

    @Override
    public Offer offer() {
        return OFFER;
    }

    @Override
    public Printout write(Wanted wanted) {
        var words = Words.in(wanted.locale());
        var rows = complaints.closedIn(wanted.period()).stream()
                .map(caseFile -> cells(caseFile, wanted))
                .toList();
        var table = new Table(words.text(KEY + ".sheet"), columns(words), rows, null, words.text(KEY + ".nothing"));
        return frame.lying(this, wanted, List.of(Section.of(null, table)));
    }

    private static List<Column> columns(Words words) {
        return List.of(
                words.column("respondents.name", Measure.WORDS),
                words.column("by.COUNTY", Measure.WORDS),
                words.column("by.CATEGORY", Measure.WORDS),
                words.column("by.ISSUE", Measure.WORDS),
                words.column("received-on", Measure.DAY),
                words.column("closed-on", Measure.DAY),
                words.column("by.OUTCOME", Measure.WORDS));
    }

    private List<Cell> cells(CaseFile caseFile, Wanted wanted) {
        return List.of(
                Cell.words(caseFile.respondent().name()),
                named(By.COUNTY, caseFile.countyCode(), wanted),
                named(By.CATEGORY, caseFile.subject().category(), wanted),
                named(By.ISSUE, caseFile.subject().issue(), wanted),
                Cell.day(caseFile.receivedOn()),
                Cell.day(caseFile.closedOn()),
                named(By.OUTCOME, caseFile.outcome().name(), wanted));
    }

    private Cell named(By by, String code, Wanted wanted) {
        return Cell.words(rowNames.of(by, code == null ? "" : code, wanted.locale()));
    }
}
