package org.suqiu.papers.form;

import static org.suqiu.papers.form.CaseTable.label;
import static org.suqiu.reports.Passage.columns;
import static org.suqiu.reports.Passage.line;
import static org.suqiu.reports.Passage.pair;
import static org.suqiu.reports.Passage.section;
import static org.suqiu.reports.Passage.wide;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.suqiu.casefile.IdType;
import org.suqiu.casefile.JointComplainant;
import org.suqiu.casefile.ProxyDetails;
import org.suqiu.casefile.Representation;
import org.suqiu.reports.Passage;

/** Who complains together with the one who filed, and who acts for them, as rows of a table; nothing where nobody does. */
record RepresentationTable(Representation representation) {

    List<Passage> rows() {
        List<Passage> rows = new ArrayList<>();
        if (!representation.joint().isEmpty()) {
            rows.add(section(Wording.say("section.joint")));
            rows.add(columns(label("name"), label("phone-and-id"), label("address")));
            representation.joint().forEach(joint -> rows.add(row(joint)));
        }
        if (representation.proxy() != null) {
            rows.addAll(rows(representation.proxy()));
        }
        return rows;
    }

    private static Passage row(JointComplainant joint) {
        String name = joint.representative() ? Wording.say("representative", joint.name()) : joint.name();
        return line(name, lines(joint.phone(), idType(joint.idType()), joint.idNumber()), joint.address());
    }

    private static List<Passage> rows(ProxyDetails proxy) {
        return List.of(
                section(Wording.say("section.proxy")),
                pair(label("name"), proxy.name(), label("phone"), proxy.phone()),
                pair(label("id-type"), idType(proxy.idType()), label("id-number"), proxy.idNumber()),
                wide(label("matters"), proxy.matters()),
                wide(label("powers"), proxy.powers()),
                wide(label("valid-until"), CaseTable.day(proxy.validUntil())));
    }

    private static String idType(IdType type) {
        return type == null ? "" : Wording.word("id-type", type);
    }

    private static String lines(String... texts) {
        return Stream.of(texts).filter(text -> text != null && !text.isBlank()).collect(Collectors.joining("\n"));
    }
}
