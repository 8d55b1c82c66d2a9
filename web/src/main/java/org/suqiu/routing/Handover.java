package org.suqiu.routing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.CaseHandedOver;
import org.suqiu.casefile.CaseRecord;
import org.suqiu.casefile.EventType;
import org.suqiu.identity.Actor;
import org.suqiu.identity.Office;
import org.suqiu.identity.Offices;
import org.suqiu.rules.RuleViolation;

/** Passes a case on as it stands, between offices that the same law binds. */
@ApplicationScoped
class Handover {

    @Inject
    Offices offices;

    @Inject
    CaseRecord caseRecord;

    @Inject
    Event<CaseHandedOver> handedOver;

    /** @param reason said between offices; null where it stands in the record already */
    void carryOut(CaseFile caseFile, Office to, String reason, Actor by) {
        requirePossible(caseFile, to);
        String from = caseFile.officeCode();
        caseFile.handOverTo(to);
        Map<String, String> detail = new TreeMap<>(Map.of("from", from, "office", to.code()));
        if (reason != null) {
            detail.put("reason", reason);
        }
        caseRecord.add(caseFile.number(), EventType.TAKEN_OVER, by, detail);
        handedOver.fire(new CaseHandedOver(caseFile, from, by));
    }

    /** Another regime means other steps and other limits: such a case goes back to the dispatcher instead. */
    void requirePossible(CaseFile caseFile, Office to) {
        hindrance(caseFile, to).ifPresent(code -> {
            throw new RuleViolation(code, caseFile.number());
        });
    }

    boolean isPossible(CaseFile caseFile, Office to) {
        return hindrance(caseFile, to).isEmpty();
    }

    private Optional<String> hindrance(CaseFile caseFile, Office to) {
        Optional<Office> from = offices.byCode(caseFile.officeCode());
        if (from.isEmpty() || !caseFile.isOpen()) {
            return Optional.of("not-with-an-office");
        }
        if (from.get().code().equals(to.code())) {
            return Optional.of("office-has-it-already");
        }
        boolean sameLaw = from.get().regime().equals(to.regime());
        return sameLaw ? Optional.empty() : Optional.of("other-regime");
    }
}
