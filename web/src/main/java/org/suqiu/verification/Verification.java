package org.suqiu.verification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.suqiu.casefile.CaseFile;
import org.suqiu.identity.Actor;

/** The decision on a violation report: proposed, and in force once the head has decided. */
@Entity
@Table(name = "verification")
public class Verification {

    @Id
    @Column(name = "case_number")
    String caseNumber;

    /** Null once the head has turned a proposal down: the step waits for another. */
    @Enumerated(EnumType.STRING)
    Decision decision;

    String reasons;

    /** Imposed with the filing; later ones are penalties of their own. */
    @Column(name = "penalty_fen")
    long penaltyFen;

    @Column(name = "proposed_by")
    String proposedBy;

    @Column(name = "proposed_at")
    Instant proposedAt;

    @Column(name = "decided_by")
    String decidedBy;

    @Column(name = "decided_at")
    Instant decidedAt;

    @Column(name = "decided_on")
    LocalDate decidedOn;

    protected Verification() {}

    public Verification(String caseNumber) {
        this.caseNumber = caseNumber;
    }

    public void propose(Proposal proposal, Actor by, Instant at) {
        decision = proposal.decision();
        reasons = proposal.reasons();
        penaltyFen = proposal.penalty();
        proposedBy = by.username();
        proposedAt = at;
    }

    public void takeEffect(Actor by, Instant at) {
        decidedBy = by.username();
        decidedAt = at;
        decidedOn = CaseFile.dayOf(at);
    }

    void fallBack() {
        decision = null;
        penaltyFen = 0;
    }

    public boolean isInForce() {
        return decidedAt != null;
    }

    boolean isProposed() {
        return decision != null && !isInForce();
    }

    public Optional<Decision> decision() {
        return Optional.ofNullable(decision);
    }

    public String reasons() {
        return reasons;
    }

    public long penaltyFen() {
        return penaltyFen;
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

    public LocalDate decidedOn() {
        return decidedOn;
    }
}
