package org.suqiu.papers;

import java.util.Locale;
import org.suqiu.casefile.CaseFile;
import org.suqiu.papers.form.Material;
import org.suqiu.reports.Format;

/** Where the file of a paper comes from. */
record PrintedPaper(Papers papers, PaperPress press) {

    static PrintedPaper of(Papers papers, PaperPress press) {
        return new PrintedPaper(papers, press);
    }

    PrintedFile file(CaseFile caseFile, Paper paper, Format format) {
        byte[] bytes = paper.isIssued() ? issued(paper, format) : draft(caseFile, paper, format);
        String form = paper.form().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return PrintedFile.of(caseFile.number(), form, format, bytes);
    }

    byte[] issued(Paper paper, Format format) {
        return papers.file(paper, format).bytes();
    }

    private byte[] draft(CaseFile caseFile, Paper paper, Format format) {
        Material material = press.material(caseFile);
        return press.print(press.set(paper, material, press.fields(paper, material), null), format);
    }
}
