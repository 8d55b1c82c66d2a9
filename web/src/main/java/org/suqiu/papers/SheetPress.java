package org.suqiu.papers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.CaseRecord;
import org.suqiu.casefile.DueDates;
import org.suqiu.mediation.Mediations;
import org.suqiu.papers.form.CaseHistory;
import org.suqiu.papers.form.CaseSheet;
import org.suqiu.papers.form.Material;
import org.suqiu.papers.form.MaterialReading;
import org.suqiu.papers.form.NumberedPaper;
import org.suqiu.reports.Format;

/** Prints the whole of a case for the file. */
@ApplicationScoped
class SheetPress {

    private static final int MOST_EVENTS = 2000;

    @Inject
    MaterialReading materialReading;

    @Inject
    CaseRecord caseRecord;

    @Inject
    DueDates dueDates;

    @Inject
    Mediations mediations;

    @Inject
    Papers papers;

    @Inject
    PaperPress press;

    byte[] print(CaseFile caseFile, Format format) {
        Material material = materialReading.of(caseFile);
        var history = new CaseHistory(
                dueDates.of(caseFile.number()),
                mediations.performancesOf(caseFile.number()),
                issued(caseFile.number()),
                caseRecord.of(caseFile.number(), 0, MOST_EVENTS));
        return press.print(new CaseSheet(material, history).paper(), format);
    }

    private List<NumberedPaper> issued(String number) {
        return papers.of(number).stream()
                .filter(Paper::isIssued)
                .map(paper -> new NumberedPaper(paper.form(), paper.number().orElseThrow(), paper.issuedOn()))
                .toList();
    }
}
