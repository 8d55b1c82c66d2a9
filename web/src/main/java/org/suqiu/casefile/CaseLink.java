package org.suqiu.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;

/** That two cases belong together. Who may not see one of them never learns of the link. */
@Entity
@Table(name = "case_link")
public class CaseLink {

    @EmbeddedId
    Ends ends;

    @Enumerated(EnumType.STRING)
    Relation relation;

    @Column(name = "linked_by")
    String linkedBy;

    @Column(name = "linked_at")
    Instant linkedAt;

    protected CaseLink() {}

    public CaseLink(String later, Relation relation, String earlier, String linkedBy, Instant linkedAt) {
        ends = new Ends(later, earlier);
        this.relation = relation;
        this.linkedBy = linkedBy;
        this.linkedAt = linkedAt;
    }

    public String later() {
        return ends.later();
    }

    public String earlier() {
        return ends.earlier();
    }

    public Relation relation() {
        return relation;
    }

    public String linkedBy() {
        return linkedBy;
    }

    public Instant linkedAt() {
        return linkedAt;
    }

    /** The case at the other end. */
    public String across(String caseNumber) {
        return later().equals(caseNumber) ? earlier() : later();
    }

    /** Two cases are linked once. */
    @Embeddable
    public record Ends(@Column(name = "later_number") String later, @Column(name = "earlier_number") String earlier) {}
}
