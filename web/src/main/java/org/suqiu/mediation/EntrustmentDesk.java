package org.suqiu.mediation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.CaseRecord;
import org.suqiu.casefile.EventType;
import org.suqiu.casefile.ExpectedVersion;
import org.suqiu.identity.Actor;
import org.suqiu.law.LawPacks;
import org.suqiu.rules.RuleViolation;

/** Where a mediation is entrusted to an association. */
@ApplicationScoped
public class EntrustmentDesk {

    @Inject
    CasesInMediation casesInMediation;

    @Inject
    ConsentDesk consentDesk;

    @Inject
    Mediations mediations;

    @Inject
    LawPacks lawPacks;

    @Inject
    CaseRecord caseRecord;

    @Inject
    Clock clock;

    /** @throws RuleViolation without the consent of both, where the law wants it (Order 121, Art. 19) */
    @Transactional
    public CaseFile entrust(String number, ExpectedVersion expected, String organisation, String remark, Actor by) {
        CaseFile caseFile = casesInMediation.toWorkOn(number, expected, by);
        if (!isOpenFor(caseFile)) {
            throw new RuleViolation("entrustment-needs-consents", caseFile.number());
        }
        mediations.add(new Entrustment(number, organisation, remark, by, CaseFile.dayOf(clock.instant())));
        caseRecord.add(number, EventType.MEDIATION_ENTRUSTED, by, Map.of("organisation", organisation));
        return caseFile;
    }

    boolean isOpenFor(CaseFile caseFile) {
        return !lawPacks.byCode(caseFile.lawPack()).entrustingNeedsConsents()
                || consentDesk.of(caseFile).areGiven(ConsentTo.ENTRUSTMENT);
    }
}
