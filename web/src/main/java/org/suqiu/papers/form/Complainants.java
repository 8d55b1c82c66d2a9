package org.suqiu.papers.form;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.suqiu.casefile.JointComplainant;
import org.suqiu.casefile.PartyDetails;
import org.suqiu.casefile.Representation;

/**
 * Who brought the case: one, or several together (Order 121, Art. 12), and who speaks for them.
 *
 * @param filer {@link PartyDetails#UNKNOWN} for one who stayed anonymous
 */
public record Complainants(PartyDetails filer, Representation representation) {

    private static final int SPEAK_FOR_THEMSELVES = 2;

    public static Complainants alone(PartyDetails filer) {
        return new Complainants(filer, Representation.NONE);
    }

    /** As a letter calls them: two by their names, more by their representatives and how many they are. */
    String names() {
        List<JointComplainant> joint = representation.joint();
        if (joint.size() < SPEAK_FOR_THEMSELVES) {
            return listed(Stream.concat(Stream.of(filer.name()), joint.stream().map(JointComplainant::name)));
        }
        return Wording.say("complainants", listed(representatives()), joint.size() + 1);
    }

    /** Of the two who are chosen the one who filed is one, unless two others are. */
    private Stream<String> representatives() {
        List<String> chosen = representation.joint().stream()
                .filter(JointComplainant::representative)
                .map(JointComplainant::name)
                .toList();
        return chosen.size() == SPEAK_FOR_THEMSELVES
                ? chosen.stream()
                : Stream.concat(Stream.of(filer.name()), chosen.stream());
    }

    private static String listed(Stream<String> names) {
        return names.map(name -> name == null || name.isBlank() ? Wording.say("unknown") : name)
                .collect(Collectors.joining("、"));
    }
}
