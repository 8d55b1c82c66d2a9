package org.suqiu.correction;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.suqiu.identity.Actor;

/** One field that was put right. Nothing rewrites it. */
@Entity
@Table(name = "correction")
public class Correction {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "correction_seq")
    @SequenceGenerator(name = "correction_seq", sequenceName = "correction_seq", allocationSize = 50)
    Long id;

    @Column(name = "case_number")
    String caseNumber;

    String field;

    @Column(name = "old_value")
    String before;

    @Column(name = "new_value")
    String after;

    String reason;

    @Column(name = "corrected_by")
    String correctedBy;

    @Column(name = "corrected_at")
    Instant correctedAt;

    protected Correction() {}

    Correction(String caseNumber, CorrectionRequest request, String before, Actor by, Instant at) {
        this.caseNumber = caseNumber;
        field = request.field();
        this.before = before;
        after = request.value();
        reason = request.reason();
        correctedBy = by.username();
        correctedAt = at;
    }

    public Long id() {
        return id;
    }

    public String field() {
        return field;
    }

    /** What stood there before; null when nothing did. */
    public String before() {
        return before;
    }

    public String after() {
        return after;
    }

    public String reason() {
        return reason;
    }

    public String correctedBy() {
        return correctedBy;
    }

    public Instant correctedAt() {
        return correctedAt;
    }
}
