package org.suqiu.papers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.CaseFiles;
import org.suqiu.identity.Actor;
import org.suqiu.identity.PersonalDataSeen;
import org.suqiu.papers.form.Fields;
import org.suqiu.papers.form.Material;
import org.suqiu.papers.form.PaperForm;
import org.suqiu.reports.Format;
import org.suqiu.rules.NotAllowed;

/** Papers and their files, for those who work on the case: they carry names and addresses. */
@ApplicationScoped
public class PaperReading {

    @Inject
    CaseFiles caseFiles;

    @Inject
    Papers papers;

    @Inject
    PaperPress press;

    @Inject
    SheetPress sheetPress;

    @Inject
    Event<PersonalDataSeen> seen;

    /** Oldest first. */
    @Transactional
    public PapersOfCase of(String number, Actor reader) {
        CaseFile caseFile = open(number, reader);
        List<Paper> all = papers.of(number);
        if (!caseFile.isPlaced()) {
            return new PapersOfCase(List.of(), List.of());
        }
        Material material = press.material(caseFile);
        var files = papers.filesOf(number);
        var sendings = papers.sendingsOf(number);
        return new PapersOfCase(
                all.stream()
                        .map(paper -> opened(paper, material, files, sendings))
                        .toList(),
                new PaperRules(material, all).possible());
    }

    private OpenedPaper opened(Paper paper, Material material, List<PaperFile> files, List<PaperSending> sendings) {
        if (!paper.isIssued()) {
            Fields fields = press.fields(paper, material);
            var unprintable = press.unprintable(press.set(paper, material, fields, null));
            return new OpenedPaper(paper, fields.texts(), unprintable, List.of(), List.of());
        }
        return new OpenedPaper(
                paper,
                paper.fields(),
                paper.unprintable(),
                files.stream().filter(file -> file.paperId() == paper.id()).toList(),
                sendings.stream()
                        .filter(sending -> sending.paperId() == paper.id())
                        .toList());
    }

    /** A draft as it reads now, an issued paper as it was issued. */
    @Transactional
    public PrintedFile file(String number, long id, Format format, Actor reader) {
        CaseFile caseFile = open(number, reader);
        return PrintedPaper.of(papers, press).file(caseFile, papers.byId(number, id), format);
    }

    /** 办件单: the whole case for the file. */
    @Transactional
    public PrintedFile sheet(String number, Format format, Actor reader) {
        CaseFile caseFile = open(number, reader);
        return PrintedFile.of(number, "sheet", format, sheetPress.print(caseFile, format));
    }

    private CaseFile open(String number, Actor reader) {
        CaseFile caseFile = caseFiles.visibleTo(reader, number);
        if (!caseFile.showsPartiesTo(reader)) {
            throw new NotAllowed("papers");
        }
        seen.fire(new PersonalDataSeen(reader, number, "PAPER"));
        return caseFile;
    }

    /** @param possible the forms that could be drafted now */
    public record PapersOfCase(List<OpenedPaper> papers, List<PaperForm> possible) {}
}
