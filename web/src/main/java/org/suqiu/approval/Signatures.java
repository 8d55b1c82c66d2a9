package org.suqiu.approval;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import org.suqiu.casefile.CaseFile;
import org.suqiu.identity.Actor;

/** Who proposed a decision and who put it in force; until the second has signed it is only proposed. */
@Embeddable
public class Signatures {

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

    protected Signatures() {}

    public static Signatures proposed(Actor by, Instant at) {
        var signatures = new Signatures();
        signatures.proposedBy = by.username();
        signatures.proposedAt = at;
        return signatures;
    }

    public Signatures decided(Actor by, Instant at) {
        var signatures = new Signatures();
        signatures.proposedBy = proposedBy;
        signatures.proposedAt = proposedAt;
        signatures.decidedBy = by.username();
        signatures.decidedAt = at;
        signatures.decidedOn = CaseFile.dayOf(at);
        return signatures;
    }

    public boolean isInForce() {
        return decidedAt != null;
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
