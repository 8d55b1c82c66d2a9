package org.suqiu.mediation;

import jakarta.persistence.Column;
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
import org.suqiu.identity.Actor;
import org.suqiu.rules.RuleViolation;

/** That a mediator is asked to step aside; until the head decides, nobody mediates (Order 121, Art. 21). The limit runs on. */
@Entity
@Table(name = "recusal")
public class Recusal {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "recusal_seq")
    @SequenceGenerator(name = "recusal_seq", sequenceName = "recusal_seq", allocationSize = 50)
    Long id;

    @Version
    int version;

    @Column(name = "case_number")
    String caseNumber;

    String mediator;

    @Enumerated(EnumType.STRING)
    @Column(name = "asked_by")
    Applicant askedBy;

    String reason;

    @Column(name = "recorded_by")
    String recordedBy;

    @Column(name = "recorded_at")
    Instant recordedAt;

    @Enumerated(EnumType.STRING)
    RecusalState state = RecusalState.PENDING;

    @Column(name = "decided_by")
    String decidedBy;

    @Column(name = "decided_at")
    Instant decidedAt;

    @Column(name = "decision_reasons")
    String decisionReasons;

    protected Recusal() {}

    Recusal(String caseNumber, RecusalRequest request, Actor by, Instant at) {
        this.caseNumber = caseNumber;
        mediator = request.mediator();
        askedBy = request.askedBy();
        reason = request.reason();
        recordedBy = by.username();
        recordedAt = at;
    }

    /** Nobody decides on oneself. */
    void decide(boolean grant, String reasons, Actor by, Instant at) {
        if (!isPending()) {
            throw new RuleViolation("recusal-already-decided", caseNumber);
        }
        if (mediator.equals(by.username())) {
            throw new RuleViolation("own-recusal", caseNumber);
        }
        state = grant ? RecusalState.GRANTED : RecusalState.DENIED;
        decisionReasons = reasons;
        decidedBy = by.username();
        decidedAt = at;
    }

    void lapse() {
        state = RecusalState.LAPSED;
    }

    boolean isPending() {
        return state == RecusalState.PENDING;
    }

    boolean bars(String candidate) {
        return state == RecusalState.GRANTED && mediator.equals(candidate);
    }

    public Long id() {
        return id;
    }

    public String mediator() {
        return mediator;
    }

    public Applicant askedBy() {
        return askedBy;
    }

    public String reason() {
        return reason;
    }

    public RecusalState state() {
        return state;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public Instant decidedAt() {
        return decidedAt;
    }

    public String decisionReasons() {
        return decisionReasons;
    }
}
