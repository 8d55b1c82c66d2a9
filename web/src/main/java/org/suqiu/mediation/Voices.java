package org.suqiu.mediation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.suqiu.casefile.JointComplainant;

/**
 * Whose consent a step needs. The representatives of a joint complaint speak for all, but those whom they represent agree for
 * themselves to an agreement, and to giving the complaint up (Order 121, Art. 12; Order 20, Art. 11).
 *
 * @param joint those who complain together with the one who filed
 */
record Voices(List<JointComplainant> joint) {

    private static final int SPEAKERS = 2;

    List<Voice> neededFor(ConsentTo to) {
        return switch (to) {
            case MEDIATION, ENTRUSTMENT ->
                Stream.concat(speakers().stream(), Stream.of(Voice.RESPONDENT)).toList();
            case AGREEMENT ->
                everyComplainant().filter(voice -> !speakers().contains(voice)).toList();
            case WITHDRAWAL -> joint.stream().map(Voices::voice).toList();
        };
    }

    boolean include(Voice voice) {
        return voice.equals(Voice.RESPONDENT) || everyComplainant().anyMatch(voice::equals);
    }

    boolean areJoint() {
        return !joint.isEmpty();
    }

    /** Two people speak for themselves; of more, two are chosen, the one who filed where only one other is. */
    private List<Voice> speakers() {
        List<Voice> chosen = new ArrayList<>(joint.stream()
                .filter(each -> each.representative() || joint.size() < SPEAKERS)
                .map(Voices::voice)
                .toList());
        if (chosen.size() < SPEAKERS) {
            chosen.add(0, Voice.FILER);
        }
        return chosen;
    }

    private Stream<Voice> everyComplainant() {
        return Stream.concat(Stream.of(Voice.FILER), joint.stream().map(Voices::voice));
    }

    private static Voice voice(JointComplainant each) {
        return Voice.of(each.id());
    }
}
