package org.suqiu.printouts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
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

    @Inject
    DisclosableComplaints complaints;

    @Inject
    RowNames rowNames;

    @Inject
    Frame frame;

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public List<String> parameters() {
        return List.of("from", "to");
    }

    @Override
    public Set<String> roles() {
        return Set.of(Role.MANAGER, Role.SUPERVISOR);
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
                Column.of(words.text("respondents.name"), Measure.WORDS),
                Column.of(words.text("by.COUNTY"), Measure.WORDS),
                Column.of(words.text("by.CATEGORY"), Measure.WORDS),
                Column.of(words.text("by.ISSUE"), Measure.WORDS),
                Column.of(words.text("received-on"), Measure.DAY),
                Column.of(words.text("closed-on"), Measure.DAY),
                Column.of(words.text("by.OUTCOME"), Measure.WORDS));
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
