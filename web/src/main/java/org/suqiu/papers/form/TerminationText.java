package org.suqiu.papers.form;

import java.util.List;
import java.util.Map;
import org.suqiu.law.Ground;
import org.suqiu.law.LawStep;
import org.suqiu.law.StatutoryLimit;
import org.suqiu.reports.Passage;

/** Form 8: the mediation ended without an agreement made there, on which ground (Order 121, Art. 23). */
final class TerminationText implements FormText {

    @Override
    public List<FormField> fields() {
        return List.of(FormField.text("circumstances"), FormField.text("remark"));
    }

    @Override
    public Map<String, String> draft(Material material) {
        return Map.of("circumstances", "", "remark", "");
    }

    @Override
    public List<Passage> passages(Material material, Fields fields) {
        var letter = new Letter()
                .to(Complaint.both(material))
                .say(
                        "termination.course",
                        Complaint.dispute(material),
                        Wording.day(material.mediation().startedOn()));
        material.ground(material.mediation().ground())
                .ifPresent((Ground ground) -> letter.say("ground.found", ground.text(true))
                        .name("circumstances", fields.text("circumstances"))
                        .say("termination.decision", ground.legalBasis(true)));
        material.limit(LawStep.NOTICE)
                .ifPresent((StatutoryLimit limit) ->
                        letter.say("termination.notice", limit.legalBasis(true), Wording.limit(limit.limit())));
        return letter.write(Complaint.otherWays(material))
                .write(fields.text("remark"))
                .write(Complaint.contact(material))
                .passages();
    }
}
