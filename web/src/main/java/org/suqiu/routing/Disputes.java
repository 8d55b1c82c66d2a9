package org.suqiu.routing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.CaseRecord;
import org.suqiu.casefile.EventType;
import org.suqiu.casefile.LimitBegins;
import org.suqiu.casefile.LimitMet;
import org.suqiu.casefile.Step;
import org.suqiu.identity.Actor;
import org.suqiu.identity.Office;

/** Which office is responsible when none wants to be: within its own limit, beside the main clock (Order 121, Art. 33). */
@ApplicationScoped
class Disputes {

    @Inject
    CaseRecord caseRecord;

    @Inject
    Event<LimitBegins> limitBegins;

    @Inject
    Event<LimitMet> limitMet;

    @Inject
    Clock clock;

    void askForDesignation(CaseFile caseFile, Actor by) {
        caseRecord.add(caseFile.number(), EventType.DESIGNATION_ASKED, by);
        limitBegins.fire(new LimitBegins(caseFile, Step.DESIGNATION, today()));
    }

    void settle(CaseFile caseFile, Office office, Actor by) {
        caseFile.designate();
        caseRecord.add(caseFile.number(), EventType.DESIGNATED, by, Map.of("office", office.code()));
        limitMet.fire(new LimitMet(caseFile, Step.DESIGNATION, today()));
    }

    private LocalDate today() {
        return CaseFile.dayOf(clock.instant());
    }
}
