package org.suqiu.routing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Map;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.CaseLeftUnplaced;
import org.suqiu.casefile.CasePlaced;
import org.suqiu.casefile.CaseRecord;
import org.suqiu.casefile.EventType;
import org.suqiu.identity.Actor;
import org.suqiu.identity.Office;
import org.suqiu.law.LawPack;
import org.suqiu.law.LawPacks;
import org.suqiu.law.LawStep;
import org.suqiu.law.Regime;

/** Gives a case to an office under the law of its day of receipt, or leaves it with the dispatcher. */
@ApplicationScoped
class Placing {

    @Inject
    LawPacks lawPacks;

    @Inject
    CaseRecord caseRecord;

    @Inject
    Event<CasePlaced> placed;

    @Inject
    Event<CaseLeftUnplaced> leftUnplaced;

    void place(CaseFile caseFile, Office office, String reason, Actor by) {
        var pack = pack(Regime.of(office.regime()), caseFile);
        boolean statutory = pack.limit(LawStep.ACCEPTANCE).isPresent();
        caseFile.placeWith(office, reason, pack.code(), statutory);
        caseRecord.add(caseFile.number(), EventType.PLACED, by, Map.of("office", office.code(), "reason", reason));
        placed.fire(new CasePlaced(caseFile, by));
    }

    /** Until an office is found the market supervision's clock runs, since all limits run from receipt (Art. 45). */
    void leave(CaseFile caseFile, String reason) {
        caseFile.leaveUnplaced(reason, pack(Regime.MARKET_SUPERVISION, caseFile).code());
        caseRecord.add(caseFile.number(), EventType.LEFT_UNPLACED, Actor.SYSTEM, Map.of("reason", reason));
        leftUnplaced.fire(new CaseLeftUnplaced(caseFile));
    }

    private LawPack pack(Regime regime, CaseFile caseFile) {
        return lawPacks.inForce(regime, caseFile.receivedOn());
    }
}
