package org.suqiu.papers.form;

import static org.suqiu.papers.form.CaseTable.label;
import static org.suqiu.reports.Passage.pair;
import static org.suqiu.reports.Passage.wide;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.suqiu.casefile.Kind;
import org.suqiu.casefile.Step;
import org.suqiu.law.Purpose;
import org.suqiu.reports.Passage;
import org.suqiu.rules.Problems;

/** Form 3: which office gets the case, and by which day it reports back (Order 121, Art. 41). */
final class DispatchNoticeText implements FormText {

    @Override
    public List<FormField> fields() {
        return List.of(FormField.day("reportBackBy"), FormField.text("requirement"), FormField.text("remark"));
    }

    @Override
    public Map<String, String> draft(Material material) {
        return Map.of(
                "reportBackBy", limit(material),
                "requirement", Wording.say("dispatch.requirement"),
                "remark", "");
    }

    private static String limit(Material material) {
        return Stream.of(Step.ACCEPTANCE, Step.VERIFICATION, Step.ANSWER)
                .flatMap(step -> material.dueOn(step).stream())
                .findFirst()
                .map(LocalDate::toString)
                .orElse("");
    }

    @Override
    public List<Passage> passages(Material material, Fields fields) {
        var table = new CaseTable(material);
        var caseFile = material.caseFile();
        var letter = new Letter()
                .to(material.officeName())
                .say(
                        "dispatch.sent",
                        material.according(Purpose.DISPATCH),
                        Wording.word("kind", caseFile.kind()),
                        Wording.day(fields.day("reportBackBy")));
        letter.gap();
        table.receipt().forEach(letter::add);
        letter.add(whoFiled(material))
                .add(wide(label("respondent-name"), caseFile.respondent().name()))
                .add(wide(label("address"), caseFile.respondent().address()))
                .add(wide(label("facts"), caseFile.incident().facts()))
                .add(pair(
                        label("category"),
                        material.names().category(caseFile.subject()),
                        label("amount"),
                        CaseTable.yuan(caseFile.request().amountFen())))
                .add(wide(label("requirement"), fields.text("requirement")))
                .add(wide(label("remark"), fields.text("remark")));
        return letter.say("dispatch.return").passages();
    }

    /** Who made a report stays out of a paper that passes through many hands (Order 121, Art. 37). */
    private static Passage whoFiled(Material material) {
        return material.caseFile().kind() == Kind.VIOLATION_REPORT
                ? wide(label("filer.report"), Wording.say("dispatch.withheld"))
                : wide(label("filer"), material.filer());
    }

    /** The hotline's own name: it receives for all offices, and is none of them. */
    @Override
    public String signedBy(Material material) {
        String name = System.getProperty("suqiu.hotline.name", "");
        return name.isBlank() ? Wording.say("hotline") : name;
    }

    @Override
    public void check(Material material, Fields fields, Problems problems) {
        problems.require(fields.day("reportBackBy") != null, "/fields/reportBackBy");
    }
}
