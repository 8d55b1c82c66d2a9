package org.suqiu.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.suqiu.casefile.AlarmKind;
import org.suqiu.casefile.Alarms;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.CaseRecord;
import org.suqiu.casefile.EventType;
import org.suqiu.casefile.Kind;
import org.suqiu.casefile.Step;
import org.suqiu.casefile.StepEscalated;
import org.suqiu.identity.Actor;
import org.suqiu.identity.Role;

/** Puts late steps before the head of office and the supervisor: on the worklist, and as a row each can be asked about. */
@ApplicationScoped
public class Escalations {

    private static final Set<String> AT_WORK = Set.of(Role.HEAD, Role.HANDLER, Role.DISPATCHER);

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Alarms alarms;

    @Inject
    CaseRecord caseRecord;

    @Inject
    Event<StepEscalated> escalated;

    @Inject
    Clock clock;

    void raise(CaseFile caseFile, Step step) {
        Alarm alarm = keep(caseFile, step, AlarmKind.ESCALATION);
        mark(caseFile, step, alarm.at());
    }

    /** A warning is for those whom the rule names; nobody is called in. */
    void warn(CaseFile caseFile, Step step) {
        keep(caseFile, step, AlarmKind.WARNING);
        caseRecord.add(caseFile.number(), EventType.WARNED, Actor.SYSTEM, Map.of("step", step.name()));
    }

    private Alarm keep(CaseFile caseFile, Step step, AlarmKind kind) {
        var alarm = new Alarm(kind, told(caseFile, step, kind), clock.instant());
        entityManager.persist(new Escalation(caseFile.officeCode(), caseFile.number(), step, 1, alarm));
        return alarm;
    }

    /** A violation report is the business of the office alone (Order 121, Art. 37). */
    private Set<String> told(CaseFile caseFile, Step step, AlarmKind kind) {
        Set<String> told = new TreeSet<>(alarms.told(step, kind));
        if (caseFile.kind() == Kind.VIOLATION_REPORT) {
            told.retainAll(AT_WORK);
        }
        return told;
    }

    /** Cases that came in late with an import: one row per office, however many they are. */
    public void raiseTogether(String officeCode, Step step, int cases) {
        var alarm = new Alarm(AlarmKind.ESCALATION, alarms.told(step, AlarmKind.ESCALATION), clock.instant());
        entityManager.persist(new Escalation(officeCode, null, step, cases, alarm));
    }

    public void mark(CaseFile caseFile, Step step, Instant at) {
        caseRecord.add(caseFile.number(), EventType.ESCALATED, Actor.SYSTEM, Map.of("step", step.name()));
        escalated.fire(new StepEscalated(caseFile.number(), step, at));
    }
}
