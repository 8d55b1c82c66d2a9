package org.suqiu.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.suqiu.casefile.ReviewDecision;
import org.suqiu.identity.Actor;
import org.suqiu.rules.RuleViolation;

/** The one review of a case: why it was asked for, and what the head decided. */
@Entity
@Table(name = "review")
public class Review {

    @Id
    @Column(name = "case_number")
    String caseNumber;

    @Version
    int version;

    String reason;

    @Column(name = "asked_by")
    String askedBy;

    @Column(name = "asked_at")
    Instant askedAt;

    @Enumerated(EnumType.STRING)
    ReviewDecision decision;

    String reasons;

    @Column(name = "decided_by")
    String decidedBy;

    @Column(name = "decided_at")
    Instant decidedAt;

    protected Review() {}

    public Review(String caseNumber, String reason, Actor by, Instant at) {
        this.caseNumber = caseNumber;
        this.reason = reason;
        askedBy = by.username();
        askedAt = at;
    }

    public void decide(ReviewDecision what, String why, Actor head, Instant at) {
        if (isDecided()) {
            throw new RuleViolation("review-already-decided", caseNumber);
        }
        decision = what;
        reasons = why;
        decidedBy = head.username();
        decidedAt = at;
    }

    public boolean isDecided() {
        return decision != null;
    }

    public String reason() {
        return reason;
    }

    public String askedBy() {
        return askedBy;
    }

    public Instant askedAt() {
        return askedAt;
    }

    public ReviewDecision decision() {
        return decision;
    }

    /** Told to the complainant. */
    public String reasons() {
        return reasons;
    }

    public String decidedBy() {
        return decidedBy;
    }

    public Instant decidedAt() {
        return decidedAt;
    }
}
