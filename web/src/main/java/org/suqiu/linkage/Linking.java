package org.suqiu.linkage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.CaseLink;
import org.suqiu.casefile.CaseLinks;
import org.suqiu.casefile.CaseRecord;
import org.suqiu.casefile.EventType;
import org.suqiu.casefile.Kind;
import org.suqiu.casefile.Relation;
import org.suqiu.identity.Actor;
import org.suqiu.rules.RuleViolation;

/** Writes links down, and in the records of both cases as far as neither gives away a report. */
@ApplicationScoped
class Linking {

    @Inject
    CaseLinks caseLinks;

    @Inject
    CaseRecord caseRecord;

    @Inject
    Clock clock;

    boolean isLinked(Pair pair) {
        String later = pair.later().number();
        String earlier = pair.earlier().number();
        return caseLinks.between(later, earlier).isPresent()
                || caseLinks.between(earlier, later).isPresent();
    }

    void requireNew(Pair pair) {
        if (isLinked(pair)) {
            throw new RuleViolation(
                    "already-linked", pair.later().number(), pair.earlier().number());
        }
    }

    void write(Pair pair, Relation relation, Actor by) {
        caseLinks.add(
                new CaseLink(pair.later().number(), relation, pair.earlier().number(), by.username(), clock.instant()));
        pair.told().forEach(end -> record(end, relation, pair.other(end), by));
    }

    private void record(CaseFile caseFile, Relation relation, CaseFile other, Actor by) {
        Map<String, String> detail = other.kind() == Kind.VIOLATION_REPORT
                ? Map.of("relation", relation.name())
                : Map.of("relation", relation.name(), "number", other.number());
        caseRecord.add(caseFile.number(), EventType.LINKED, by, detail);
    }
}
