package org.suqiu.papers.form;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The parties as the head of a mediation document names them. */
final class Parties {

    private Parties() {}

    static String complainant(Material material) {
        var party = material.party();
        Map<String, String> known = new TreeMap<>();
        put(known, "party.1phone", party.phone());
        put(known, "party.2address", party.address());
        return Wording.say("party.complainant", material.filer()) + named(known);
    }

    static String respondent(Material material) {
        var respondent = material.caseFile().respondent();
        Map<String, String> known = new TreeMap<>();
        put(known, "party.0credit-code", respondent.creditCode());
        put(known, "party.1phone", respondent.phone());
        put(known, "party.2address", respondent.address());
        return Wording.say("party.respondent", material.respondent()) + named(known);
    }

    private static void put(Map<String, String> known, String label, String text) {
        if (text != null && !text.isBlank()) {
            known.put(label, text);
        }
    }

    private static String named(Map<String, String> known) {
        return known.entrySet().stream()
                .map(entry -> Wording.say(entry.getKey(), entry.getValue()))
                .collect(Collectors.joining());
    }
}
