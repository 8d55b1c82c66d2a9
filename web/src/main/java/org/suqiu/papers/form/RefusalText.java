package org.suqiu.papers.form;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.suqiu.law.Ground;
import org.suqiu.law.LawStep;
import org.suqiu.reports.Passage;

/** Form 6: ground, reasons, and the other ways to settle the dispute (Order 121, Art. 15). */
final class RefusalText implements FormText {

    @Override
    public List<FormField> fields() {
        return List.of(FormField.text("matter"), FormField.text("reasons"), FormField.text("remark"));
    }

    @Override
    public Map<String, String> draft(Material material) {
        return Map.of(
                "matter",
                material.matter(),
                "reasons",
                Objects.requireNonNullElse(material.acceptance().reasons(), ""),
                "remark",
                "");
    }

    @Override
    public List<Passage> passages(Material material, Fields fields) {
        var letter = new Letter().to(material.filer()).write(Complaint.received(material, fields.text("matter")));
        material.ground(material.acceptance().ground()).ifPresent(ground -> decide(letter, material, ground, fields));
        return letter.write(Complaint.remedies(material))
                .write(fields.text("remark"))
                .write(Complaint.contact(material))
                .passages();
    }

    private static void decide(Letter letter, Material material, Ground ground, Fields fields) {
        letter.say("ground.found", ground.text(true))
                .name("reasons", fields.text("reasons"))
                .say("refusal.decision", ground.legalBasis(true), material.basis(LawStep.ACCEPTANCE));
    }

    @Override
    public LocalDate madeOn(Material material) {
        return material.acceptance().decidedOn();
    }
}
