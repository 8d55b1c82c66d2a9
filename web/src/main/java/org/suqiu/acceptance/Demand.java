package org.suqiu.acceptance;

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
import java.time.LocalDate;
import org.suqiu.identity.Actor;
import org.suqiu.rules.RuleViolation;

/** Something that the complainant was asked to supply by a date of its own; the clock of acceptance runs on. */
@Entity
@Table(name = "demand")
public class Demand {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "demand_seq")
    @SequenceGenerator(name = "demand_seq", sequenceName = "demand_seq", allocationSize = 50)
    Long id;

    @Column(name = "case_number")
    String caseNumber;

    @Enumerated(EnumType.STRING)
    DemandMatter matter;

    String text;

    @Column(name = "due_on")
    LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    DemandState state = DemandState.OPEN;

    @Column(name = "demanded_by")
    String demandedBy;

    @Column(name = "demanded_at")
    Instant demandedAt;

    @Column(name = "ended_by")
    String endedBy;

    @Column(name = "ended_at")
    Instant endedAt;

    String remark;

    protected Demand() {}

    Demand(String caseNumber, Wanted wanted, Actor by, Instant at) {
        this.caseNumber = caseNumber;
        matter = wanted.matter();
        text = wanted.text();
        dueOn = wanted.dueOn();
        demandedBy = by.username();
        demandedAt = at;
    }

    /** Late material is material: only the refusal that silence offered is off the table. */
    void supply(String with, Actor by, Instant at) {
        if (!isUnanswered()) {
            throw new RuleViolation("demand-has-ended", caseNumber);
        }
        remark = with;
        end(DemandState.SUPPLIED, by, at);
    }

    /** @return whether its date has passed in silence just now */
    boolean lapse(LocalDate today, Instant at) {
        boolean silent = isOpen() && today.isAfter(dueOn);
        if (silent) {
            end(DemandState.LAPSED, Actor.SYSTEM, at);
        }
        return silent;
    }

    void drop(Instant at) {
        end(DemandState.DROPPED, Actor.SYSTEM, at);
    }

    private void end(DemandState how, Actor by, Instant at) {
        state = how;
        endedBy = by.username();
        endedAt = at;
    }

    boolean isOpen() {
        return state == DemandState.OPEN;
    }

    /** Open, or lapsed: whatever comes answers it. */
    boolean isUnanswered() {
        return isOpen() || state == DemandState.LAPSED;
    }

    public Long id() {
        return id;
    }

    public DemandMatter matter() {
        return matter;
    }

    public String text() {
        return text;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public DemandState state() {
        return state;
    }

    public String demandedBy() {
        return demandedBy;
    }

    public Instant demandedAt() {
        return demandedAt;
    }

    public Instant endedAt() {
        return endedAt;
    }

    public String remark() {
        return remark;
    }

    /**
     * What is asked for.
     *
     * @param text told to the complainant
     */
    public record Wanted(DemandMatter matter, String text, LocalDate dueOn) {}
}
