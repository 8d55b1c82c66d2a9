package org.suqiu.verification;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.suqiu.approval.Signatures;
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

    @Embedded
    Signatures signatures;

    protected Verification() {}

    public Verification(String caseNumber) {
        this.caseNumber = caseNumber;
    }

    public void propose(Proposal proposal, Actor by, Instant at) {
        decision = proposal.decision();
        reasons = proposal.reasons();
        penaltyFen = proposal.penalty();
        signatures = Signatures.proposed(by, at);
    }

    public void takeEffect(Actor by, Instant at) {
        signatures = signatures.decided(by, at);
    }

    void fallBack() {
        decision = null;
        penaltyFen = 0;
    }

    public boolean isInForce() {
        return signatures.isInForce();
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

    public Signatures signatures() {
        return signatures;
    }

    public LocalDate decidedOn() {
        return signatures.decidedOn();
    }
}
