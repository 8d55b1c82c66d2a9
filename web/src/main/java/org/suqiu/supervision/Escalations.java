package org.suqiu.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.CaseRecord;
import org.suqiu.casefile.EventType;
import org.suqiu.casefile.Step;
import org.suqiu.casefile.StepEscalated;
import org.suqiu.identity.Actor;

/** Puts late steps before the head of office and the supervisor: on the worklist, and as a row each can be asked about. */
@ApplicationScoped
public class Escalations {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    CaseRecord caseRecord;

    @Inject
    Event<StepEscalated> escalated;

    @Inject
    Clock clock;

    void raise(CaseFile caseFile, Step step) {
        Instant now = clock.instant();
        entityManager.persist(new Escalation(caseFile.officeCode(), caseFile.number(), step, 1, now));
        mark(caseFile, step, now);
    }

    /** Cases that came in late with an import: one row per office, however many they are. */
    public void raiseTogether(String officeCode, Step step, int cases) {
        entityManager.persist(new Escalation(officeCode, null, step, cases, clock.instant()));
    }

    public void mark(CaseFile caseFile, Step step, Instant at) {
        caseRecord.add(caseFile.number(), EventType.ESCALATED, Actor.SYSTEM, Map.of("step", step.name()));
        escalated.fire(new StepEscalated(caseFile.number(), step, at));
    }
}
