package org.suqiu.papers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.suqiu.casefile.CaseFile;
import org.suqiu.papers.form.Fields;
import org.suqiu.papers.form.Material;
import org.suqiu.papers.form.MaterialReading;
import org.suqiu.papers.form.PaperNumber;
import org.suqiu.papers.form.PaperText;
import org.suqiu.reports.Format;
import org.suqiu.reports.OfficialPaper;
import org.suqiu.reports.OfficialPaperPrintout;

/** Sets papers in type. */
@ApplicationScoped
class PaperPress {

    /** With the name of the office in red above the title. */
    private static final String RED_HEAD = "suqiu.papers.red-head";

    private final OfficialPaperPrintout printout = new OfficialPaperPrintout();

    @Inject
    MaterialReading materialReading;

    Material material(CaseFile caseFile) {
        return materialReading.of(caseFile);
    }

    /** As a draft reads now: the case may have moved on since it was begun. */
    Fields fields(Paper draft, Material material) {
        return new PaperText(draft.form(), material).fields(draft.fields());
    }

    OfficialPaper set(Paper paper, Material material, Fields fields, PaperNumber number) {
        return new PaperText(paper.form(), material).paper(fields, number, Boolean.getBoolean(RED_HEAD));
    }

    byte[] print(OfficialPaper paper, Format format) {
        return printout.print(paper, format);
    }

    List<String> unprintable(OfficialPaper paper) {
        return printout.unprintable(paper.text());
    }
}
