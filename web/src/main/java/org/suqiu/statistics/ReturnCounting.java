package org.suqiu.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.CaseReturned;
import org.suqiu.identity.Offices;

/** Counts what offices give back, for the office that did. */
@ApplicationScoped
class ReturnCounting {

    @Inject
    CountedEvents countedEvents;

    @Inject
    Offices offices;

    @Inject
    Clock clock;

    void onReturned(@Observes CaseReturned returned) {
        offices.byCode(returned.officeCode())
                .map(office -> CountedEvent.formerly(
                        office, returned.caseFile(), Figure.RETURNED, CaseFile.dayOf(clock.instant())))
                .ifPresent(countedEvents::add);
    }
}
