package org.suqiu.papers.form;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.suqiu.law.Ground;
import org.suqiu.law.GroundRole;
import org.suqiu.law.LawStep;
import org.suqiu.law.Purpose;
import org.suqiu.mediation.MediationSession;
import org.suqiu.mediation.SessionForm;
import org.suqiu.reports.Passage;
import org.suqiu.rules.Problems;

/** Form 7: when, where and by whom the parties are heard (Order 121, Art. 20). */
final class MediationNoticeText implements FormText {

    @Override
    public List<FormField> fields() {
        return List.of(
                FormField.text("manner"),
                FormField.text("time"),
                FormField.text("place"),
                FormField.text("mediators"),
                FormField.text("bring"));
    }

    @Override
    public Map<String, String> draft(Material material) {
        MediationSession session = material.session();
        return session == null ? uncalled(material) : called(session, material.names());
    }

    private static Map<String, String> called(MediationSession session, Names names) {
        return Map.of(
                "manner", Wording.word("session", session.form()),
                "time", Wording.moment(session.at()),
                "place", Objects.requireNonNullElse(session.place(), ""),
                "mediators", names(session.mediators(), names),
                "bring", Wording.say("mediation.bring"));
    }

    /** Staff by their names; mediators of an association are named already. */
    private static String names(List<String> mediators, Names names) {
        return mediators.stream()
                .map(mediator -> names.person(mediator).isEmpty() ? mediator : names.person(mediator))
                .collect(Collectors.joining("、"));
    }

    private static Map<String, String> uncalled(Material material) {
        return Map.of(
                "manner", Wording.word("session", SessionForm.ON_SITE),
                "time", "",
                "place", material.officeName(),
                "mediators", material.names().person(material.caseFile().handler()),
                "bring", Wording.say("mediation.bring"));
    }

    @Override
    public List<Passage> passages(Material material, Fields fields) {
        var letter = new Letter()
                .to(Complaint.both(material))
                .say("mediation.called", Complaint.dispute(material), material.according(Purpose.SESSION))
                .name("mediation.manner.line", fields.text("manner"))
                .name("mediation.time.line", fields.text("time"))
                .name("mediation.place.line", fields.text("place"))
                .name("mediation.mediators.line", fields.text("mediators"))
                .name("mediation.bring.line", fields.text("bring"))
                .say("mediation.recusal", material.according(Purpose.RECUSAL));
        material.law()
                .ground(LawStep.MEDIATION, GroundRole.ABSENT_OR_REFUSES)
                .ifPresent((Ground ground) -> letter.say("mediation.absence", ground.legalBasis(true)));
        return letter.write(Complaint.contact(material)).passages();
    }

    @Override
    public void check(Material material, Fields fields, Problems problems) {
        problems.require(!fields.text("time").isEmpty(), "/fields/time")
                .require(!fields.text("mediators").isEmpty(), "/fields/mediators");
    }
}
