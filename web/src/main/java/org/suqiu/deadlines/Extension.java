package org.suqiu.deadlines;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.suqiu.casefile.Step;
import org.suqiu.identity.Actor;

/** More time that was asked for, and what the head said. */
@Entity
@Table(name = "limit_extension")
public class Extension {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "limit_extension_seq")
    @SequenceGenerator(name = "limit_extension_seq", sequenceName = "limit_extension_seq", allocationSize = 50)
    Long id;

    @Column(name = "case_number")
    String caseNumber;

    @Enumerated(EnumType.STRING)
    Step step;

    @Column(name = "working_days")
    int workingDays;

    String reason;

    @Enumerated(EnumType.STRING)
    ExtensionState state = ExtensionState.ASKED;

    @Column(name = "asked_by")
    String askedBy;

    @Column(name = "asked_at")
    Instant askedAt;

    @Column(name = "decided_by")
    String decidedBy;

    @Column(name = "decided_at")
    Instant decidedAt;

    protected Extension() {}

    Extension(Deadline deadline, int workingDays, String reason, Actor by, Instant at) {
        caseNumber = deadline.caseNumber();
        step = deadline.step();
        this.workingDays = workingDays;
        this.reason = reason;
        askedBy = by.username();
        askedAt = at;
    }

    void decide(ExtensionState decision, Actor by, Instant at) {
        state = decision;
        decidedBy = by.username();
        decidedAt = at;
    }

    boolean isAsked() {
        return state == ExtensionState.ASKED;
    }

    public Long id() {
        return id;
    }

    public Step step() {
        return step;
    }

    public int workingDays() {
        return workingDays;
    }

    public String reason() {
        return reason;
    }

    public ExtensionState state() {
        return state;
    }

    public String askedBy() {
        return askedBy;
    }

    public Instant askedAt() {
        return askedAt;
    }

    public String decidedBy() {
        return decidedBy;
    }

    public Instant decidedAt() {
        return decidedAt;
    }
}
