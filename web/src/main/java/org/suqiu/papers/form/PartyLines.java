package org.suqiu.papers.form;

import java.util.List;
import java.util.stream.Stream;
import org.suqiu.casefile.JointComplainant;
import org.suqiu.casefile.ProxyDetails;

/** The parties as the head of a mediation document names them, each on a line. */
final class PartyLines {

    private PartyLines() {}

    /** All who complain, and who acts for them. */
    static List<String> complainants(Material material) {
        var representation = material.complainants().representation();
        return Stream.of(
                        Stream.of(filer(material)),
                        representation.joint().stream().map(PartyLines::joint),
                        Stream.ofNullable(representation.proxy()).map(PartyLines::proxy))
                .flatMap(lines -> lines)
                .toList();
    }

    private static String filer(Material material) {
        var party = material.party();
        return line(
                "party.complainant", party.name(), known("phone", party.phone()), known("address", party.address()));
    }

    private static String joint(JointComplainant joint) {
        String key = joint.representative() ? "party.representative" : "party.complainant";
        return line(key, joint.name(), known("phone", joint.phone()), known("address", joint.address()));
    }

    private static String proxy(ProxyDetails proxy) {
        return line("party.proxy", proxy.name(), known("phone", proxy.phone()), known("powers", proxy.powers()));
    }

    static String respondent(Material material) {
        var respondent = material.caseFile().respondent();
        return line(
                "party.respondent",
                respondent.name(),
                known("credit-code", respondent.creditCode()),
                known("phone", respondent.phone()),
                known("address", respondent.address()));
    }

    private static String line(String key, String name, String... known) {
        return Wording.say(key, name == null || name.isBlank() ? Wording.say("unknown") : name)
                + String.join("", known);
    }

    /** Nothing where nobody said so. */
    private static String known(String what, String text) {
        return text == null || text.isBlank() ? "" : Wording.say("party.with-" + what, text);
    }
}
