package org.suqiu.mediation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.CaseRecord;
import org.suqiu.casefile.EventType;
import org.suqiu.casefile.ExpectedVersion;
import org.suqiu.casefile.SessionCalled;
import org.suqiu.clock.MovableClock;
import org.suqiu.identity.Actor;
import org.suqiu.rules.Horizon;
import org.suqiu.rules.InvalidInput;
import org.suqiu.rules.NotFound;
import org.suqiu.rules.RuleViolation;

/** Where the parties are called together, and where it is noted what came of it. */
@ApplicationScoped
public class SessionDesk {

    @Inject
    CasesInMediation casesInMediation;

    @Inject
    Mediations mediations;

    @Inject
    ConsentDesk consentDesk;

    @Inject
    RecusalDesk recusalDesk;

    @Inject
    Panels panels;

    @Inject
    CaseRecord caseRecord;

    @Inject
    Event<SessionCalled> called;

    @Inject
    Clock clock;

    /** @throws RuleViolation while an earlier session waits for its record, or a recusal for the head */
    @Transactional
    public MediationSession call(String number, ExpectedVersion expected, SessionCall call, Actor by) {
        CaseFile caseFile = casesInMediation.toWorkOn(number, expected, by);
        requireNothingInTheWay(caseFile);
        requireInTime(call.at());
        panels.of(caseFile).require(call.mediators());
        recusalDesk.requireNoneRecused(caseFile, call.mediators());
        var session = new MediationSession(number, call, by, clock.instant());
        mediations.add(session);
        caseRecord.add(number, EventType.SESSION_CALLED, by, details(session));
        called.fire(new SessionCalled(caseFile, call.at()));
        return session;
    }

    @Transactional
    public CaseFile record(String number, ExpectedVersion expected, long id, SessionReport report, Actor by) {
        CaseFile caseFile = casesInMediation.toWorkOn(number, expected, by);
        MediationSession session = session(number, id);
        if (report.held()) {
            recusalDesk.requireAllDecided(caseFile);
            recusalDesk.requireNoneRecused(caseFile, session.mediators());
        }
        session.report(report, by, clock.instant());
        EventType type = report.held() ? EventType.SESSION_HELD : EventType.SESSION_FAILED;
        caseRecord.add(number, type, by, details(session));
        return caseFile;
    }

    /** One that was called waits for its record; else one can be called unless something stands in the way. */
    boolean isOpenFor(CaseFile caseFile) {
        return isOneWaiting(caseFile) || recusalDesk.areAllDecided(caseFile) && !isRefused(caseFile);
    }

    private void requireNothingInTheWay(CaseFile caseFile) {
        recusalDesk.requireAllDecided(caseFile);
        if (isRefused(caseFile)) {
            throw new RuleViolation("consent-refused", caseFile.number());
        }
        if (isOneWaiting(caseFile)) {
            throw new RuleViolation("session-waiting", caseFile.number());
        }
    }

    private boolean isRefused(CaseFile caseFile) {
        return consentDesk.of(caseFile).isAnyRefused(ConsentTo.MEDIATION);
    }

    private boolean isOneWaiting(CaseFile caseFile) {
        return sessionsOf(caseFile.number()).stream().anyMatch(MediationSession::isWaiting);
    }

    private void requireInTime(Instant at) {
        if (at.isBefore(clock.instant())) {
            throw new InvalidInput("/at", "in-the-past");
        }
        Horizon.require(CaseFile.dayOf(at), CaseFile.dayOf(clock.instant()), "/at");
    }

    private MediationSession session(String number, long id) {
        return sessionsOf(number).stream()
                .filter(session -> session.id() == id)
                .findFirst()
                .orElseThrow(() -> new NotFound("session"));
    }

    private List<MediationSession> sessionsOf(String number) {
        return mediations.all(MediationSession.class, number);
    }

    /** Who mediates, and where, is on the invitation. */
    private static Map<String, String> details(MediationSession session) {
        Map<String, String> details = new TreeMap<>();
        details.put("form", session.form().name());
        details.put(
                "at", session.at().atZone(MovableClock.ZONE).toOffsetDateTime().toString());
        if (!session.absent().isEmpty()) {
            details.put(
                    "absent", session.absent().stream().sorted().map(Side::name).collect(Collectors.joining(", ")));
        }
        return details;
    }
}
