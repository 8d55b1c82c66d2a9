package org.suqiu.papers.form;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.suqiu.acceptance.Demand;
import org.suqiu.casefile.Step;
import org.suqiu.law.Ground;
import org.suqiu.law.Purpose;
import org.suqiu.reports.Passage;
import org.suqiu.rules.Problems;

/** Form 4: proof of identity, by a day of its own that is not after the acceptance limit. */
final class IdentityDemandText implements FormText {

    private static final int USUAL_DAYS = 3;

    @Override
    public List<FormField> fields() {
        return List.of(FormField.text("material"), FormField.day("until"), FormField.text("manner"));
    }

    @Override
    public Map<String, String> draft(Material material) {
        Demand demand = material.demand();
        return Map.of(
                "material", demand == null ? Wording.say("identity.material") : demand.text(),
                "until", (demand == null ? usual(material) : demand.dueOn()).toString(),
                "manner", Wording.say("identity.manner", material.officeName()));
    }

    private static LocalDate usual(Material material) {
        LocalDate usual = material.today().plusDays(USUAL_DAYS);
        LocalDate last = material.dueOn(Step.ACCEPTANCE).orElse(usual);
        return usual.isAfter(last) ? last : usual;
    }

    @Override
    public List<Passage> passages(Material material, Fields fields) {
        return new Letter()
                .to(material.filer())
                .write(Complaint.received(material, material.matter()))
                .say("identity.demand", material.according(Purpose.IDENTITY), Wording.day(fields.day("until")))
                .write(fields.text("material"))
                .name("identity.how", fields.text("manner"))
                .say("identity.silence", silence(material))
                .write(Complaint.contact(material))
                .passages();
    }

    private static String silence(Material material) {
        Ground ground = material.silence();
        return ground == null ? "" : Wording.say("according", ground.legalBasis(true));
    }

    @Override
    public void check(Material material, Fields fields, Problems problems) {
        LocalDate until = fields.day("until");
        LocalDate last = material.dueOn(Step.ACCEPTANCE).orElse(LocalDate.MAX);
        if (until == null) {
            problems.add("/fields/until", "required");
        } else if (until.isBefore(material.today()) || until.isAfter(last)) {
            problems.add("/fields/until", "date-out-of-range", material.today(), last);
        }
    }
}
