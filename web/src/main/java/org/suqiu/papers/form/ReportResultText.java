package org.suqiu.papers.form;

import java.util.List;
import java.util.Map;
import org.suqiu.catalogue.Vocabulary;
import org.suqiu.law.LawStep;
import org.suqiu.law.Purpose;
import org.suqiu.law.StatutoryLimit;
import org.suqiu.reports.Passage;
import org.suqiu.rules.Problems;

/** Form 10: what came of a report, for the one who made it and nobody else (Order 121, Art. 37). */
final class ReportResultText implements FormText {

    @Override
    public List<FormField> fields() {
        return List.of(FormField.text("result"), FormField.text("remark"));
    }

    @Override
    public Map<String, String> draft(Material material) {
        return Map.of("result", Wording.word("result", material.caseFile().outcome()), "remark", "");
    }

    @Override
    public List<Passage> passages(Material material, Fields fields) {
        return new Letter()
                .to(material.filer())
                .say(
                        "result.received",
                        Wording.day(material.caseFile().receivedOn()),
                        material.respondent(),
                        suspicion(material),
                        material.number())
                .say("result.told", duty(material))
                .write(fields.text("result"))
                .write(fields.text("remark"))
                .say("result.confidential", material.according(Purpose.CONFIDENTIALITY))
                .write(Complaint.contact(material))
                .passages();
    }

    private static String suspicion(Material material) {
        String act = material.names()
                .entry(Vocabulary.SUSPECTED_ACT, material.caseFile().subject().suspectedAct());
        return act.isEmpty() ? Wording.say("result.some-act") : act;
    }

    /** A promise of the office is no article to cite. */
    private static String duty(Material material) {
        return material.limit(LawStep.REPORTER_NOTICE)
                .filter(limit -> !limit.policy())
                .map((StatutoryLimit limit) -> Wording.say("according", limit.legalBasis(true)))
                .orElse("");
    }

    @Override
    public void check(Material material, Fields fields, Problems problems) {
        problems.require(!fields.text("result").isEmpty(), "/fields/result");
    }
}
