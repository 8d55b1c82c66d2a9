package org.suqiu.deadlines;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.suqiu.calendar.Count;
import org.suqiu.calendar.Ledger;
import org.suqiu.calendar.LimitUnit;
import org.suqiu.calendar.TimeLimit;
import org.suqiu.calendar.WorkCalendar;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.DueDate;
import org.suqiu.casefile.Step;
import org.suqiu.law.StatutoryLimit;

/** The limit of one step of one case. The due date is kept; its ledger is counted again from the same rule when asked for. */
@Entity
@Table(name = "deadline")
public class Deadline {

    @EmbeddedId
    DeadlineKey key;

    @Column(name = "law_pack")
    String lawPack;

    String region;

    @Column(name = "starts_on")
    LocalDate startsOn;

    int amount;

    @Enumerated(EnumType.STRING)
    LimitUnit unit;

    @Column(name = "legal_basis")
    String legalBasis;

    @Column(name = "legal_basis_en")
    String legalBasisEn;

    @Column(name = "due_on")
    LocalDate dueOn;

    @Column(name = "amber_on")
    LocalDate amberOn;

    boolean provisional;

    /** Came with an import; a calendar does not move it. */
    boolean given;

    @Column(name = "met_on")
    LocalDate metOn;

    @Column(name = "warned_at")
    Instant warnedAt;

    @Column(name = "escalated_at")
    Instant escalatedAt;

    protected Deadline() {}

    Deadline(CaseFile caseFile, Step step, LocalDate startsOn, StatutoryLimit limit, String region) {
        key = new DeadlineKey(caseFile.number(), step);
        lawPack = caseFile.lawPack();
        this.region = region;
        this.startsOn = startsOn;
        amount = limit.limit().amount();
        unit = limit.limit().unit();
        legalBasis = limit.legalBasis(true);
        legalBasisEn = limit.legalBasis(false);
    }

    /** The decision is told by the day by which it had to be taken (Order 121, Art. 15). */
    Deadline ofTelling() {
        var telling = new Deadline();
        telling.key = new DeadlineKey(key.caseNumber(), Step.NOTICE);
        telling.lawPack = lawPack;
        telling.region = region;
        telling.startsOn = startsOn;
        telling.amount = amount;
        telling.unit = unit;
        telling.legalBasis = legalBasis;
        telling.legalBasisEn = legalBasisEn;
        telling.dueOn = dueOn;
        telling.amberOn = amberOn;
        telling.provisional = provisional;
        telling.given = given;
        return telling;
    }

    Optional<Ledger> ledger(WorkCalendar calendar) {
        return Count.from(startsOn, new TimeLimit(amount, unit)).on(calendar);
    }

    /** @return whether the due date is another one now */
    boolean dueBy(Ledger ledger) {
        boolean moved = !ledger.dueOn().equals(dueOn) || ledger.provisional() != provisional;
        dueOn = ledger.dueOn();
        amberOn = ledger.amberOn();
        provisional = ledger.provisional();
        return moved;
    }

    /** The day that another platform had set. */
    void dueByImport(LocalDate day, WorkCalendar calendar) {
        dueOn = day;
        amberOn = calendar.minusWorkingDays(day, 2);
        given = true;
    }

    void met(LocalDate day) {
        metOn = day;
    }

    /** @return whether there is still something to warn of, and nobody did */
    boolean warn(Instant at) {
        boolean first = warnedAt == null && escalatedAt == null;
        warnedAt = first ? at : warnedAt;
        return first;
    }

    /** @return whether it was not escalated before */
    boolean escalate(Instant at) {
        boolean first = escalatedAt == null;
        escalatedAt = first ? at : escalatedAt;
        return first;
    }

    public boolean isLateOn(LocalDate day) {
        return metOn == null && day.isAfter(dueOn);
    }

    public boolean isOpen() {
        return metOn == null;
    }

    public DueDate dueDate() {
        return new DueDate(key.step(), dueOn, amberOn, provisional, legalBasis, legalBasisEn, metOn);
    }

    public String caseNumber() {
        return key.caseNumber();
    }

    public Step step() {
        return key.step();
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public LocalDate amberOn() {
        return amberOn;
    }

    public Instant escalatedAt() {
        return escalatedAt;
    }

    public LocalDate startsOn() {
        return startsOn;
    }

    /** Such as {@code 7 WORKING_DAYS}. */
    public String limit() {
        return amount + " " + unit;
    }

    public String lawPack() {
        return lawPack;
    }

    public boolean isGiven() {
        return given;
    }

    public String region() {
        return region;
    }
}
