package org.suqiu.papers.form;

import static org.suqiu.papers.form.CaseTable.day;
import static org.suqiu.papers.form.CaseTable.label;
import static org.suqiu.papers.form.CaseTable.moment;
import static org.suqiu.papers.form.CaseTable.yuan;
import static org.suqiu.reports.Passage.columns;
import static org.suqiu.reports.Passage.line;
import static org.suqiu.reports.Passage.pair;
import static org.suqiu.reports.Passage.section;
import static org.suqiu.reports.Passage.wide;

import java.util.Locale;
import org.suqiu.casefile.DueDate;
import org.suqiu.casefile.Kind;
import org.suqiu.law.Ground;
import org.suqiu.mediation.Damages;
import org.suqiu.reports.OfficialPaper;
import org.suqiu.reports.Passage;

/** 办件单: one case from receipt to where it stands, for the file. */
public record CaseSheet(Material material, CaseHistory history) {

    public OfficialPaper paper() {
        String title = Titles.in(Locale.SIMPLIFIED_CHINESE).sheet();
        var sheet = new Letter().add(Passage.title(title)).add(Passage.number(material.number()));
        var table = new CaseTable(material);
        table.receipt().forEach(sheet::add);
        standing(sheet);
        table.filer().forEach(sheet::add);
        table.representation().forEach(sheet::add);
        table.respondent().forEach(sheet::add);
        table.matter().forEach(sheet::add);
        if (material.caseFile().kind() == Kind.COMPLAINT) {
            table.request().forEach(sheet::add);
        }
        decision(sheet);
        mediation(sheet);
        answer(sheet);
        lists(sheet);
        sheet.add(Passage.note(Wording.say("sheet.printed", day(material.today()))));
        return new OfficialPaper(title, null, sheet.passages());
    }

    private void standing(Letter sheet) {
        var caseFile = material.caseFile();
        String outcome = caseFile.outcome() == null ? "" : Wording.word("outcome", caseFile.outcome());
        sheet.add(pair(
                        label("office"),
                        material.officeName(),
                        label("handler"),
                        material.names().person(caseFile.handler())))
                .add(pair(label("stage"), Wording.word("stage", caseFile.stage()), label("outcome"), outcome))
                .add(pair(label("closed"), day(caseFile.closedOn()), label("due"), day(caseFile.closingDueOn())))
                .add(wide(label("law"), material.law().title().text(true)));
    }

    private void decision(Letter sheet) {
        var acceptance = material.acceptance();
        if (acceptance == null) {
            return;
        }
        sheet.add(section(Wording.say("section.decision")))
                .add(pair(
                        label("decision"),
                        Wording.word("decision", acceptance.decision()),
                        label("decided"),
                        day(acceptance.decidedOn())));
        ground(sheet, acceptance.ground());
        if (acceptance.reasons() != null) {
            sheet.add(wide(label("reasons"), acceptance.reasons()));
        }
    }

    private void mediation(Letter sheet) {
        var mediation = material.mediation();
        if (mediation == null) {
            return;
        }
        String result = mediation.result() == null ? "" : Wording.word("mediation.result", mediation.result());
        sheet.add(section(Wording.say("section.mediation")))
                .add(pair(label("started"), day(mediation.startedOn()), label("ended"), moment(mediation.endedAt())))
                .add(pair(label("result"), result, label("promised"), yuan(mediation.promisedFen())));
        damages(sheet, mediation.damages());
        sheet.add(wide(label("recovered"), yuan(mediation.recoveredFen())));
        ground(sheet, mediation.ground());
        history.payments()
                .forEach(paid ->
                        sheet.add(pair(label("paid"), yuan(paid.amountFen()), label("paid-on"), day(paid.paidOn()))));
    }

    private void damages(Letter sheet, Damages damages) {
        if (!damages.equals(Damages.NONE)) {
            sheet.add(pair(
                    label("multiplied-damages"),
                    yuan(damages.multipliedFen()),
                    label("moral-damages"),
                    yuan(damages.moralFen())));
        }
    }

    private void ground(Letter sheet, String code) {
        material.ground(code)
                .ifPresent((Ground ground) ->
                        sheet.add(wide(label("ground"), ground.text(true) + "\n" + ground.legalBasis(true))));
    }

    private void answer(Letter sheet) {
        if (material.caseFile().answer() != null) {
            sheet.add(wide(label("answer"), material.caseFile().answer()));
        }
    }

    private void lists(Letter sheet) {
        sheet.add(section(Wording.say("section.due-dates")))
                .add(columns(label("step"), label("basis"), label("due-and-met")));
        history.dueDates()
                .forEach(due -> sheet.add(line(
                        Wording.word("step", due.step()),
                        due.legalBasis(),
                        dueOn(due) + (due.metOn() == null ? "" : "\n" + Wording.say("sheet.met", due.metOn())))));
        if (!history.papers().isEmpty()) {
            sheet.add(section(Wording.say("section.papers")));
            history.papers()
                    .forEach(paper -> sheet.add(line(
                            paper.number().text(),
                            Titles.in(Locale.SIMPLIFIED_CHINESE).of(paper.form()),
                            paper.issuedOn().toString())));
        }
        sheet.add(section(Wording.say("section.events"))).add(columns(label("when"), label("what"), label("who")));
        history.events()
                .forEach(event -> sheet.add(line(
                        moment(event.at()),
                        Wording.word("event", event.type()),
                        material.names().person(event.actor()))));
    }

    private static String dueOn(DueDate due) {
        return due.dueOn() == null ? Wording.say("sheet.paused") : due.dueOn().toString();
    }
}
