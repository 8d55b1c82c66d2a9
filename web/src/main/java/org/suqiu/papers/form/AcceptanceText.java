package org.suqiu.papers.form;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.suqiu.casefile.Step;
import org.suqiu.law.LawStep;
import org.suqiu.law.Purpose;
import org.suqiu.law.StatutoryLimit;
import org.suqiu.reports.Passage;

/** Form 5: the office handles the complaint, and until when it mediates. */
final class AcceptanceText implements FormText {

    @Override
    public List<FormField> fields() {
        return List.of(FormField.text("matter"), FormField.text("remark"));
    }

    @Override
    public Map<String, String> draft(Material material) {
        return Map.of("matter", material.matter(), "remark", "");
    }

    @Override
    public List<Passage> passages(Material material, Fields fields) {
        var letter = new Letter()
                .to(material.filer())
                .write(Complaint.received(material, fields.text("matter")))
                .say(
                        "acceptance.decision",
                        material.basis(LawStep.ACCEPTANCE),
                        Wording.day(material.acceptance().decidedOn()))
                .say("acceptance.consent", material.according(Purpose.CONSENT));
        material.limit(LawStep.MEDIATION).ifPresent(limit -> letter.write(limit(material, limit)));
        return letter.write(fields.text("remark"))
                .write(Complaint.contact(material))
                .passages();
    }

    private static String limit(Material material, StatutoryLimit limit) {
        String appraisal = material.according(Purpose.APPRAISAL);
        return Wording.say("acceptance.limit", limit.legalBasis(true), Wording.limit(limit.limit()))
                + material.dueOn(Step.MEDIATION)
                        .map(day -> Wording.say("acceptance.limit.day", Wording.day(day)))
                        .orElse("")
                + (appraisal.isEmpty() ? "" : Wording.say("acceptance.appraisal", appraisal));
    }

    @Override
    public LocalDate madeOn(Material material) {
        return material.acceptance().decidedOn();
    }
}
