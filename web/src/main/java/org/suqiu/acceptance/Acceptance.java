package org.suqiu.acceptance;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.DetailMap;
import org.suqiu.identity.Actor;

/** The decision on a complaint: proposed, and in force once somebody who may has decided. */
@Entity
@Table(name = "acceptance")
public class Acceptance {

    @Id
    @Column(name = "case_number")
    String caseNumber;

    @Enumerated(EnumType.STRING)
    Decision decision;

    String ground;

    String reasons;

    /** The evidence of each factor that was ticked (Order 121, Art. 17). */
    @Convert(converter = DetailMap.class)
    Map<String, String> factors = Map.of();

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

    protected Acceptance() {}

    public Acceptance(String caseNumber) {
        this.caseNumber = caseNumber;
    }

    public void propose(Decision proposal, String onGround, String because, Actor by, Instant at) {
        decision = proposal;
        factors = Map.of();
        ground = onGround;
        reasons = because;
        proposedBy = by.username();
        proposedAt = at;
        decidedBy = null;
        decidedAt = null;
        decidedOn = null;
    }

    void restOn(Map<String, String> evidenceOfFactors) {
        factors = evidenceOfFactors;
    }

    public void takeEffect(Actor by, Instant at) {
        decidedBy = by.username();
        decidedAt = at;
        decidedOn = CaseFile.dayOf(at);
    }

    /** What was proposed is off the table; the step waits for another decision. */
    void fallBack() {
        decision = Decision.NONE;
    }

    public boolean isInForce() {
        return decidedAt != null;
    }

    boolean isProposed() {
        return decision == Decision.REFUSE && !isInForce();
    }

    boolean is(Decision wanted) {
        return isInForce() && decision == wanted;
    }

    public Decision decision() {
        return decision;
    }

    public String ground() {
        return ground;
    }

    public String reasons() {
        return reasons;
    }

    public Map<String, String> factors() {
        return factors;
    }

    public String proposedBy() {
        return proposedBy;
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
