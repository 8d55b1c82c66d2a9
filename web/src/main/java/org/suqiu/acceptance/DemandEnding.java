package org.suqiu.acceptance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import org.suqiu.casefile.CaseClosed;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.CaseFiles;
import org.suqiu.casefile.CaseRecord;
import org.suqiu.casefile.CaseReturned;
import org.suqiu.casefile.ComplaintAccepted;
import org.suqiu.casefile.EventType;
import org.suqiu.casefile.LimitDropped;
import org.suqiu.casefile.SideDuties;
import org.suqiu.casefile.Step;
import org.suqiu.identity.Actor;

/** How a demand ends that nothing answered: by its date, or because nobody needs what it asks for any more. */
@ApplicationScoped
class DemandEnding {

    @Inject
    CaseFiles caseFiles;

    @Inject
    Demands demands;

    @Inject
    CaseRecord caseRecord;

    @Inject
    Event<LimitDropped> dropped;

    @Inject
    SideDuties sideDuties;

    @Inject
    Clock clock;

    /** From 00:00 of the day after its date. */
    void lapse(String number) {
        CaseFile caseFile = caseFiles.byNumber(number);
        demands.openOf(number)
                .filter(demand -> demand.lapse(CaseFile.dayOf(clock.instant()), clock.instant()))
                .ifPresent(demand -> {
                    var detail = Map.of("matter", demand.matter().name());
                    caseRecord.add(number, EventType.DEMAND_LAPSED, Actor.SYSTEM, detail);
                    dropped.fire(new LimitDropped(caseFile, Step.MATERIAL));
                });
    }

    void onAccepted(@Observes ComplaintAccepted accepted) {
        drop(accepted.caseFile());
    }

    void onReturned(@Observes CaseReturned returned) {
        drop(returned.caseFile());
    }

    void onClosed(@Observes CaseClosed closed) {
        drop(closed.caseFile());
    }

    private void drop(CaseFile caseFile) {
        demands.openOf(caseFile.number()).ifPresent(demand -> {
            demand.drop(clock.instant());
            sideDuties.drop(caseFile, Step.MATERIAL);
        });
    }
}
