package org.suqiu.mediation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.suqiu.identity.Actor;

/** A payment that the respondent made after the mediation ended, in fen, on the day it was made. */
@Entity
@Table(name = "performance")
public class Performance {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "performance_seq")
    @SequenceGenerator(name = "performance_seq", sequenceName = "performance_seq", allocationSize = 50)
    Long id;

    @Column(name = "case_number")
    String caseNumber;

    @Column(name = "amount_fen")
    long amountFen;

    @Column(name = "paid_on")
    LocalDate paidOn;

    @Column(name = "recorded_by")
    String recordedBy;

    @Column(name = "recorded_at")
    Instant recordedAt;

    protected Performance() {}

    Performance(String caseNumber, long amountFen, LocalDate paidOn, Actor by, Instant at) {
        this.caseNumber = caseNumber;
        this.amountFen = amountFen;
        this.paidOn = paidOn;
        recordedBy = by.username();
        recordedAt = at;
    }

    /** What was paid before a review resumed the mediation is part of what its second end names. */
    boolean isAfter(Mediation ended) {
        return ended.endedAt() != null && !recordedAt.isBefore(ended.endedAt());
    }

    public long amountFen() {
        return amountFen;
    }

    public LocalDate paidOn() {
        return paidOn;
    }
}
