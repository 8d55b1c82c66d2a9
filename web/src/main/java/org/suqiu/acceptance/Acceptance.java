package org.suqiu.acceptance;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.suqiu.approval.Signatures;
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

    @Embedded
    Signatures signatures;

    protected Acceptance() {}

    public Acceptance(String caseNumber) {
        this.caseNumber = caseNumber;
    }

    public void propose(Decision proposal, String onGround, String because, Actor by, Instant at) {
        decision = proposal;
        factors = Map.of();
        ground = onGround;
        reasons = because;
        signatures = Signatures.proposed(by, at);
    }

    void restOn(Map<String, String> evidenceOfFactors) {
        factors = evidenceOfFactors;
    }

    public void takeEffect(Actor by, Instant at) {
        signatures = signatures.decided(by, at);
    }

    /** What was proposed is off the table; the step waits for another decision. */
    void fallBack() {
        decision = Decision.NONE;
    }

    public boolean isInForce() {
        return signatures.isInForce();
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

    public Signatures signatures() {
        return signatures;
    }

    public LocalDate decidedOn() {
        return signatures.decidedOn();
    }
}
