package org.suqiu.mediation;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.suqiu.identity.Actor;
import org.suqiu.rules.RuleViolation;

/** One meeting of the parties before the mediators, from the invitation to its record (Order 121, Art. 20 and 24). */
@Entity
@Table(name = "mediation_session")
public class MediationSession {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "mediation_session_seq")
    @SequenceGenerator(name = "mediation_session_seq", sequenceName = "mediation_session_seq", allocationSize = 50)
    Long id;

    @Version
    int version;

    @Column(name = "case_number")
    String caseNumber;

    @Enumerated(EnumType.STRING)
    SessionForm form;

    Instant at;

    String place;

    @Convert(converter = MediatorList.class)
    List<String> mediators;

    @Column(name = "called_by")
    String calledBy;

    @Column(name = "called_at")
    Instant calledAt;

    @Enumerated(EnumType.STRING)
    SessionState state = SessionState.CALLED;

    @Convert(converter = SideSet.class)
    Set<Side> absent = Set.of();

    @Convert(converter = SideSet.class)
    Set<Side> excused = Set.of();

    String minutes;

    @Column(name = "recorded_by")
    String recordedBy;

    @Column(name = "recorded_at")
    Instant recordedAt;

    protected MediationSession() {}

    MediationSession(String caseNumber, SessionCall call, Actor by, Instant now) {
        this.caseNumber = caseNumber;
        form = call.form();
        at = call.at();
        place = call.place();
        mediators = List.copyOf(call.mediators());
        calledBy = by.username();
        calledAt = now;
    }

    /** What was to be held later was not held yet; that it fell through is known before. */
    void report(SessionReport report, Actor by, Instant now) {
        if (!isWaiting()) {
            throw new RuleViolation("session-already-recorded", caseNumber);
        }
        if (report.held() && now.isBefore(at)) {
            throw new RuleViolation("session-not-begun", caseNumber);
        }
        state = report.held() ? SessionState.HELD : SessionState.NOT_HELD;
        absent = report.absent();
        excused = report.excused();
        minutes = report.minutes();
        recordedBy = by.username();
        recordedAt = now;
    }

    boolean isWaiting() {
        return state == SessionState.CALLED;
    }

    /** A party stayed away without a good reason (Order 121, Art. 23, ground 2). */
    boolean wasMissedWithoutReason() {
        return !excused.containsAll(absent);
    }

    public Long id() {
        return id;
    }

    public SessionForm form() {
        return form;
    }

    public Instant at() {
        return at;
    }

    public String place() {
        return place;
    }

    public List<String> mediators() {
        return mediators;
    }

    public SessionState state() {
        return state;
    }

    public Set<Side> absent() {
        return absent;
    }

    public Set<Side> excused() {
        return excused;
    }

    public String minutes() {
        return minutes;
    }
}
