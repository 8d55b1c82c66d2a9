package org.suqiu.papers.form;

import static org.suqiu.papers.form.CaseTable.label;
import static org.suqiu.reports.Passage.pair;
import static org.suqiu.reports.Passage.section;
import static org.suqiu.reports.Passage.tall;
import static org.suqiu.reports.Passage.wide;

import java.util.List;
import java.util.Map;
import org.suqiu.casefile.Kind;
import org.suqiu.casefile.Step;
import org.suqiu.law.Purpose;
import org.suqiu.reports.Passage;

/** Forms 1 and 2: what was brought to the office, and what the complainant consents to. */
final class RegistrationText implements FormText {

    @Override
    public List<FormField> fields() {
        return List.of(FormField.text("opinion"), FormField.text("remark"));
    }

    @Override
    public Map<String, String> draft(Material material) {
        return Map.of("opinion", "", "remark", "");
    }

    @Override
    public List<Passage> passages(Material material, Fields fields) {
        var table = new CaseTable(material);
        var letter = new Letter();
        table.receipt().forEach(letter::add);
        table.filer().forEach(letter::add);
        table.representation().forEach(letter::add);
        table.respondent().forEach(letter::add);
        table.matter().forEach(letter::add);
        if (material.caseFile().kind() == Kind.VIOLATION_REPORT) {
            return handling(letter, material, fields, Step.VERIFICATION)
                    .add(Passage.note(
                            Wording.say("registration.confidential", material.according(Purpose.CONFIDENTIALITY))))
                    .passages();
        }
        table.request().forEach(letter::add);
        letter.add(consents(material));
        return handling(letter, material, fields, Step.ACCEPTANCE).passages();
    }

    private static Passage consents(Material material) {
        var consents = material.caseFile().consents();
        return pair(
                label("publicity"),
                Wording.yesOrNo(consents != null && consents.publicity()),
                label("entrusted"),
                Wording.yesOrNo(consents != null && consents.entrustedMediation()));
    }

    private static Letter handling(Letter letter, Material material, Fields fields, Step step) {
        return letter.add(section(Wording.say("section.handling")))
                .add(pair(
                        label("office"),
                        material.officeName(),
                        label(step.name()),
                        CaseTable.day(material.dueOn(step).orElse(null))))
                .add(tall(label("opinion"), fields.text("opinion")))
                .add(tall(label("head-opinion"), ""))
                .add(wide(label("remark"), fields.text("remark")));
    }

    /** A registration stays in the office. */
    @Override
    public String signedBy(Material material) {
        return null;
    }

    @Override
    public boolean isServed() {
        return false;
    }
}
