package org.suqiu.linkage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Map;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.CaseRecord;
import org.suqiu.casefile.Duties;
import org.suqiu.casefile.EventType;
import org.suqiu.casefile.LimitBegins;
import org.suqiu.casefile.Occasion;
import org.suqiu.casefile.Step;
import org.suqiu.identity.Actor;
import org.suqiu.law.LawPacks;
import org.suqiu.law.LawStep;
import org.suqiu.rules.RuleViolation;

/** The same reporter reports the same operator again (Order 121, Art. 35; Order 20 has no such rule). */
@ApplicationScoped
class RepeatedReport {

    @Inject
    Joining joining;

    @Inject
    LawPacks lawPacks;

    @Inject
    CaseRecord caseRecord;

    @Inject
    Duties duties;

    @Inject
    Event<LimitBegins> limitBegins;

    /** The same facts are not handled again; under a law without the rule the two are only linked. */
    void repeat(Pair pair, Actor by) {
        if (knowsTheRule(pair.later())) {
            pair.requireUndecided();
            pair.requireSameOffice();
            joining.requireSamePerson(pair);
            joining.end(pair, by);
        }
    }

    /** New facts are merged into the earlier report, and the limit starts again from the later one. */
    void merge(Pair pair, Actor by) {
        if (!knowsTheRule(pair.earlier())) {
            throw new RuleViolation("no-merging-under-this-law", pair.earlier().number());
        }
        pair.requireUndecided();
        pair.requireSameOffice();
        joining.requireSamePerson(pair);
        if (!duties.waitsFor(pair.earlier(), Step.VERIFICATION)) {
            throw new RuleViolation("not-being-verified", pair.earlier().number());
        }
        joining.end(pair, by);
        restart(pair, by);
    }

    /** Who verifies the earlier report reads the new facts where they were written down. */
    private void restart(Pair pair, Actor by) {
        CaseFile earlier = pair.earlier();
        CaseFile later = pair.later();
        if (earlier.handler() != null) {
            later.takenOnBy(earlier.handler());
        }
        caseRecord.add(earlier.number(), EventType.NEW_FACTS_MERGED, by);
        caseRecord.add(
                earlier.number(),
                EventType.LIMIT_RESTARTED,
                by,
                Map.of("from", later.receivedOn().toString()));
        limitBegins.fire(new LimitBegins(earlier, Step.VERIFICATION, Occasion.NEW_FACTS, later.receivedOn()));
    }

    private boolean knowsTheRule(CaseFile report) {
        return report.lawPack() != null
                && lawPacks.byCode(report.lawPack())
                        .limit(LawStep.MERGED_REPORT)
                        .isPresent();
    }
}
