package org.suqiu.papers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.CaseRecord;
import org.suqiu.casefile.EventType;
import org.suqiu.casefile.ExpectedVersion;
import org.suqiu.identity.Actor;
import org.suqiu.papers.form.Fields;
import org.suqiu.papers.form.Material;
import org.suqiu.papers.form.PaperForm;
import org.suqiu.papers.form.PaperNumber;
import org.suqiu.papers.form.PaperText;
import org.suqiu.reports.Format;
import org.suqiu.rules.RuleViolation;

/** Where an office drafts and issues papers. */
@ApplicationScoped
public class PaperDesk {

    private static final List<Format> KEPT = List.of(Format.PDF, Format.DOCX);

    @Inject
    OwnCase ownCase;

    @Inject
    Papers papers;

    @Inject
    PaperNumbers paperNumbers;

    @Inject
    PaperPress press;

    @Inject
    CaseRecord caseRecord;

    @Inject
    Clock clock;

    /** @throws RuleViolation for a form that the case does not have now, or has already */
    @Transactional
    public long draft(String number, ExpectedVersion expected, PaperForm form, Map<String, String> written, Actor by) {
        CaseFile caseFile = ownCase.toChange(number, expected, by);
        PaperText.check(form, written);
        rules(caseFile).requireDraftable(form);
        var paper = new Paper(caseFile, form, by, clock.instant());
        paper.write(written);
        papers.add(paper);
        return paper.id();
    }

    @Transactional
    public void write(String number, long id, ExpectedVersion expected, Map<String, String> written, Actor by) {
        ownCase.toChange(number, expected, by);
        Paper paper = papers.byId(number, id);
        PaperText.check(paper.form(), written);
        papers.lock(paper);
        paper.write(written);
    }

    /** What was begun for nothing; an issued paper stays. */
    @Transactional
    public void drop(String number, long id, ExpectedVersion expected, Actor by) {
        ownCase.toChange(number, expected, by);
        Paper paper = papers.byId(number, id);
        paper.requireDraft();
        papers.remove(paper);
        caseRecord.add(
                number,
                EventType.PAPER_DRAFT_DROPPED,
                by,
                Map.of("form", paper.form().name()));
    }

    /** Number, text and files are fixed from now on. */
    @Transactional
    public void issue(String number, long id, ExpectedVersion expected, Actor by) {
        CaseFile caseFile = ownCase.toChange(number, expected, by);
        Paper paper = papers.byId(number, id);
        Material material = press.material(caseFile);
        paper.requireDraft();
        new PaperRules(material, papers.of(number)).requireIssuable(paper.form());
        Fields fields = press.fields(paper, material);
        new PaperText(paper.form(), material).requireComplete(fields);
        papers.lock(paper);
        issue(paper, material, fields, by);
    }

    private void issue(Paper paper, Material material, Fields fields, Actor by) {
        String office = material.caseFile().officeCode();
        PaperNumber number =
                paperNumbers.take(office, paper.form(), material.today().getYear());
        var set = press.set(paper, material, fields, number);
        paper.issue(new Issue(office, number, fields.texts(), press.unprintable(set)), by, clock.instant());
        KEPT.forEach(format -> papers.add(new PaperFile(paper.id(), format, press.print(set, format))));
        caseRecord.add(
                paper.caseNumber(),
                EventType.PAPER_ISSUED,
                by,
                Map.of("form", paper.form().name(), "number", number.text()));
    }

    private PaperRules rules(CaseFile caseFile) {
        return new PaperRules(press.material(caseFile), papers.of(caseFile.number()));
    }
}
