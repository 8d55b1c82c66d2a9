package org.suqiu.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.CaseFiles;
import org.suqiu.casefile.CaseRecord;
import org.suqiu.casefile.CaseSpotChecked;
import org.suqiu.casefile.EventType;
import org.suqiu.casefile.ExpectedVersion;
import org.suqiu.identity.Actor;

/** Where the supervisor notes what a look at a closed case found. */
@ApplicationScoped
public class SpotCheckDesk {

    @Inject
    CaseFiles caseFiles;

    @Inject
    SpotChecks spotChecks;

    @Inject
    CaseRecord caseRecord;

    @Inject
    Event<CaseSpotChecked> checked;

    @Inject
    Clock clock;

    @Transactional
    public SpotCheck check(
            String number, ExpectedVersion expected, SpotCheck.Found found, String remark, Actor supervisor) {
        CaseFile caseFile = expected.of(caseFiles.toChange(supervisor, number));
        SpotCheck spotCheck = new SpotCheck(caseFile, found, remark, supervisor, clock.instant());
        spotChecks.add(spotCheck);
        caseRecord.add(number, EventType.SPOT_CHECKED, supervisor, Map.of("found", found.name()));
        checked.fire(new CaseSpotChecked(caseFile, CaseFile.dayOf(spotCheck.checkedAt())));
        return spotCheck;
    }
}
