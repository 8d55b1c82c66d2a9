package org.suqiu.acceptance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.suqiu.attachment.AttachmentDesk;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.CaseFiles;
import org.suqiu.casefile.CaseRecord;
import org.suqiu.casefile.EventType;
import org.suqiu.casefile.ExpectedVersion;
import org.suqiu.casefile.SideDuties;
import org.suqiu.casefile.Stage;
import org.suqiu.casefile.Step;
import org.suqiu.identity.Actor;
import org.suqiu.rules.RuleViolation;

/** Where what was asked for comes in: written down by staff, or sent by the complainant. */
@ApplicationScoped
public class SupplyDesk {

    @Inject
    CaseFiles caseFiles;

    @Inject
    Demands demands;

    @Inject
    AttachmentDesk attachmentDesk;

    @Inject
    CaseRecord caseRecord;

    @Inject
    SideDuties sideDuties;

    @Inject
    Clock clock;

    /** @param attachments ids of uploads */
    @Transactional
    public Demand supply(
            String number, ExpectedVersion expected, long id, String remark, List<String> attachments, Actor by) {
        CaseFile caseFile = expected.of(caseFiles.toChange(by, number));
        if (caseFile.stage() != Stage.AWAITING_ACCEPTANCE) {
            throw new RuleViolation("not-awaiting-acceptance", number);
        }
        Demand demand = demands.of(number, id);
        attachmentDesk.attach(caseFile, attachments, by);
        supply(caseFile, demand, remark, by);
        return demand;
    }

    /**
     * The complainant wrote: whatever the office is still waiting for has come; the office looks whether it is enough.
     *
     * @return whether anything was waited for
     */
    public boolean supplyBy(CaseFile caseFile, Actor by) {
        List<Demand> unanswered = caseFile.stage() == Stage.AWAITING_ACCEPTANCE
                ? demands.of(caseFile.number()).stream()
                        .filter(Demand::isUnanswered)
                        .toList()
                : List.of();
        unanswered.forEach(demand -> supply(caseFile, demand, null, by));
        return !unanswered.isEmpty();
    }

    private void supply(CaseFile caseFile, Demand demand, String remark, Actor by) {
        boolean waiting = demand.isOpen();
        demand.supply(remark, by, clock.instant());
        caseRecord.add(
                caseFile.number(),
                EventType.MATERIAL_SUPPLIED,
                by,
                Map.of("matter", demand.matter().name()));
        if (waiting) {
            sideDuties.settle(caseFile, Step.MATERIAL, CaseFile.dayOf(clock.instant()));
        }
    }
}
