package org.suqiu.approval;

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

/** One proposal that waits for the head, or was decided. */
@Entity
@Table(name = "approval")
public class Approval {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "approval_seq")
    @SequenceGenerator(name = "approval_seq", sequenceName = "approval_seq", allocationSize = 50)
    Long id;

    @Version
    int version;

    @Column(name = "case_number")
    String caseNumber;

    @Enumerated(EnumType.STRING)
    Matter matter;

    @Enumerated(EnumType.STRING)
    ApprovalState state = ApprovalState.PENDING;

    @Column(name = "proposed_by")
    String proposedBy;

    @Column(name = "proposed_at")
    Instant proposedAt;

    @Column(name = "decided_by")
    String decidedBy;

    @Column(name = "decided_at")
    Instant decidedAt;

    String reasons;

    protected Approval() {}

    Approval(String caseNumber, Matter matter, Actor by, Instant at) {
        this.caseNumber = caseNumber;
        this.matter = matter;
        proposedBy = by.username();
        proposedAt = at;
    }

    void approve(Actor head, String why, Instant at) {
        decide(ApprovalState.APPROVED, head, why, at);
    }

    void reject(Actor head, String why, Instant at) {
        decide(ApprovalState.REJECTED, head, why, at);
    }

    /** There is nothing left to decide. */
    void lapse(Instant at) {
        state = ApprovalState.LAPSED;
        decidedAt = at;
    }

    private void decide(ApprovalState decision, Actor head, String why, Instant at) {
        if (state != ApprovalState.PENDING) {
            throw new RuleViolation("approval-already-decided", id);
        }
        state = decision;
        decidedBy = head.username();
        decidedAt = at;
        reasons = why;
    }

    public Long id() {
        return id;
    }

    public String caseNumber() {
        return caseNumber;
    }

    public Matter matter() {
        return matter;
    }

    public ApprovalState state() {
        return state;
    }

    public boolean isPending() {
        return state == ApprovalState.PENDING;
    }

    public boolean isApproved() {
        return state == ApprovalState.APPROVED;
    }

    public String proposedBy() {
        return proposedBy;
    }

    public Instant proposedAt() {
        return proposedAt;
    }

    public String decidedBy() {
        return decidedBy;
    }

    public Instant decidedAt() {
        return decidedAt;
    }

    public String reasons() {
        return reasons;
    }
}
