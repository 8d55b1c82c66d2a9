package org.suqiu.verification;

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

/** What was imposed after the filing, in fen, on the day of the penalty decision; or what a correction adds or takes off. */
@Entity
@Table(name = "penalty")
public class Penalty {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "penalty_seq")
    @SequenceGenerator(name = "penalty_seq", sequenceName = "penalty_seq", allocationSize = 50)
    Long id;

    @Column(name = "case_number")
    String caseNumber;

    @Column(name = "amount_fen")
    long amountFen;

    @Column(name = "imposed_on")
    LocalDate imposedOn;

    /** The number of the penalty decision; null for a correction. */
    String document;

    @Column(name = "recorded_by")
    String recordedBy;

    @Column(name = "recorded_at")
    Instant recordedAt;

    protected Penalty() {}

    Penalty(String caseNumber, long amountFen, LocalDate imposedOn, String document, Actor by, Instant at) {
        this.caseNumber = caseNumber;
        this.amountFen = amountFen;
        this.imposedOn = imposedOn;
        this.document = document;
        recordedBy = by.username();
        recordedAt = at;
    }

    public long amountFen() {
        return amountFen;
    }

    public LocalDate imposedOn() {
        return imposedOn;
    }

    public String document() {
        return document;
    }

    public boolean isCorrection() {
        return document == null;
    }
}
