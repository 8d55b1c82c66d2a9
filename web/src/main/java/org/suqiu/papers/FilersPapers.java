package org.suqiu.papers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.suqiu.casefile.CaseFiles;
import org.suqiu.intake.AccessCodes;
import org.suqiu.reports.Format;
import org.suqiu.rules.NotFound;

/** The issued papers that are for the one who filed, behind number and access code. */
@ApplicationScoped
public class FilersPapers {

    @Inject
    AccessCodes accessCodes;

    @Inject
    CaseFiles caseFiles;

    @Inject
    Papers papers;

    @Inject
    PaperPress press;

    /** As {@link AccessCodes#requireRight} lets in. */
    @Transactional
    public List<Paper> of(String number, String accessCode) {
        accessCodes.requireRight(number, accessCode);
        return issued(number);
    }

    /** For a caller who has shown the code already. */
    @Transactional
    public List<Paper> issued(String number) {
        return papers.of(number).stream().filter(FilersPapers::isForTheFiler).toList();
    }

    /** The same bytes as the office has. */
    @Transactional
    public PrintedFile file(String number, String accessCode, long id, Format format) {
        accessCodes.requireRight(number, accessCode);
        Paper paper = papers.byId(number, id);
        if (!isForTheFiler(paper)) {
            throw new NotFound("paper");
        }
        return PrintedPaper.of(papers, press).file(caseFiles.byNumber(number), paper, format);
    }

    private static boolean isForTheFiler(Paper paper) {
        return paper.isIssued() && paper.form().isForTheFiler();
    }
}
