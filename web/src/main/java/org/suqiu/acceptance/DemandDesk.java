package org.suqiu.acceptance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.suqiu.acceptance.Demand.Wanted;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.CaseFiles;
import org.suqiu.casefile.CaseRecord;
import org.suqiu.casefile.DueDates;
import org.suqiu.casefile.Duties;
import org.suqiu.casefile.EventType;
import org.suqiu.casefile.ExpectedVersion;
import org.suqiu.casefile.LimitSet;
import org.suqiu.casefile.MaterialDemanded;
import org.suqiu.casefile.SideDuties;
import org.suqiu.casefile.Stage;
import org.suqiu.casefile.Step;
import org.suqiu.identity.Actor;
import org.suqiu.rules.RuleViolation;

/** Where material or a proof of identity is asked for, before acceptance is decided (Order 121, Art. 10, 11). */
@ApplicationScoped
public class DemandDesk {

    @Inject
    CaseFiles caseFiles;

    @Inject
    Demands demands;

    @Inject
    CaseRecord caseRecord;

    @Inject
    DueDates dueDates;

    @Inject
    Duties duties;

    @Inject
    DemandBasis basis;

    @Inject
    SideDuties sideDuties;

    @Inject
    Event<MaterialDemanded> demanded;

    @Inject
    Clock clock;

    /** One after the other: while one waits there is no second. */
    @Transactional
    public Demand demand(String number, ExpectedVersion expected, Wanted wanted, Actor by) {
        CaseFile caseFile = expected.of(caseFiles.toChange(by, number));
        if (caseFile.stage() != Stage.AWAITING_ACCEPTANCE) {
            throw new RuleViolation("not-awaiting-acceptance", number);
        }
        if (demands.openOf(number).isPresent()) {
            throw new RuleViolation("demand-is-open", number);
        }
        LocalDate today = CaseFile.dayOf(clock.instant());
        new DemandTerm(today, dueDates.dueOn(number, Step.ACCEPTANCE).orElse(null)).check(wanted.dueOn());
        duties.take(caseFile, Step.ACCEPTANCE, by);
        return make(caseFile, wanted, today, by);
    }

    private Demand make(CaseFile caseFile, Wanted wanted, LocalDate today, Actor by) {
        var demand = new Demand(caseFile.number(), wanted, by, clock.instant());
        demands.add(demand);
        caseRecord.add(
                caseFile.number(),
                EventType.MATERIAL_DEMANDED,
                by,
                Map.of("matter", wanted.matter().name(), "dueOn", wanted.dueOn().toString()));
        sideDuties.arise(new LimitSet(
                caseFile, Step.MATERIAL, today, wanted.dueOn(), basis.of(caseFile, true), basis.of(caseFile, false)));
        demanded.fire(new MaterialDemanded(caseFile, today));
        return demand;
    }
}
