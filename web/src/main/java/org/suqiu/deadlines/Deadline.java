package org.suqiu.deadlines;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.suqiu.calendar.Ledger;
import org.suqiu.calendar.Pause;
import org.suqiu.calendar.WorkCalendar;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.DueDate;
import org.suqiu.casefile.Occasion;
import org.suqiu.casefile.Step;
import org.suqiu.identity.Actor;

/** The limit of one step of one case. The due date is kept; its ledger is counted again from the same rule when asked for. */
@Entity
@Table(name = "deadline")
public class Deadline {

    private static final int AMBER_BEFORE_DUE = 2;

    @EmbeddedId
    DeadlineKey key;

    @Embedded
    Reckoning reckoning;

    /** Null while appraisal or testing runs: nobody knows it then. */
    @Column(name = "due_on")
    LocalDate dueOn;

    @Column(name = "amber_on")
    LocalDate amberOn;

    boolean provisional;

    /** Working days that the head granted. */
    int extension;

    @OneToMany(mappedBy = "deadline", cascade = CascadeType.ALL)
    @OrderBy("firstDay, id")
    List<Suspension> suspensions = new ArrayList<>();

    @Enumerated(EnumType.STRING)
    RestartReason restart;

    /** From which day the limit ran before it began anew. */
    @Column(name = "formerly_from")
    LocalDate formerlyFrom;

    @Column(name = "met_on")
    LocalDate metOn;

    @Column(name = "warned_at")
    Instant warnedAt;

    @Column(name = "escalated_at")
    Instant escalatedAt;

    protected Deadline() {}

    Deadline(CaseFile caseFile, Step step, Reckoning reckoning) {
        key = new DeadlineKey(caseFile.number(), step);
        this.reckoning = reckoning;
    }

    /** The decision is told by the day by which it had to be taken (Order 121, Art. 15). */
    Deadline ofTelling() {
        var telling = new Deadline();
        telling.key = new DeadlineKey(key.caseNumber(), Step.NOTICE);
        telling.reckoning = reckoning;
        telling.dueOn = dueOn;
        telling.amberOn = amberOn;
        telling.provisional = provisional;
        return telling;
    }

    /** Runs from another day, as though it had never run. */
    void beginAnew(Reckoning anew, Occasion occasion) {
        restart = occasion == Occasion.NEW_FACTS ? RestartReason.NEW_FACTS : null;
        formerlyFrom = restart == null ? null : reckoning.startsOn();
        reckoning = anew;
        extension = 0;
        metOn = null;
        warnedAt = null;
        escalatedAt = null;
    }

    /** Runs on to the same day: only the days that are left. */
    void reopen() {
        restart = RestartReason.RESUMED;
        metOn = null;
    }

    /** Nothing where the day was set by hand, or the limit began before the first calendar. */
    Optional<Ledger> ledger(WorkCalendar calendar) {
        return count().ledger(calendar);
    }

    /** @return whether the due date is another one now */
    boolean countOn(WorkCalendar calendar) {
        LocalDate before = dueOn;
        boolean wasProvisional = provisional;
        Optional<Ledger> ledger = ledger(calendar);
        dueOn = ledger.map(Ledger::dueOn).orElseGet(() -> count().dueOn(calendar));
        amberOn = dueOn == null ? null : calendar.minusWorkingDays(dueOn, AMBER_BEFORE_DUE);
        provisional = ledger.filter(Ledger::provisional).isPresent();
        return !Objects.equals(before, dueOn) || wasProvisional != provisional;
    }

    LimitCount count() {
        List<Pause> pauses = suspensions.stream().map(Suspension::pause).toList();
        return new LimitCount(reckoning, pauses, extension);
    }

    Suspension suspend(Commission commission, Actor by, Instant at) {
        var suspension = new Suspension(this, commission, by, at);
        suspensions.add(suspension);
        return suspension;
    }

    void extendBy(int workingDays) {
        extension = workingDays;
    }

    void met(LocalDate day) {
        metOn = day;
    }

    /** What rang for another date rings again, unless this one too is over or nobody knows it. */
    void ringAnew(LocalDate today) {
        if (dueOn != null && !today.isAfter(dueOn)) {
            warnedAt = null;
            escalatedAt = null;
        }
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
        return metOn == null && dueOn != null && day.isAfter(dueOn);
    }

    public boolean isOpen() {
        return metOn == null;
    }

    /** Whether this is the limit whose alarm a step rings: while a case is placed or an approval waits, the main one that runs. */
    boolean ringsFor(Step step) {
        return step.goesByTheRunningClock() ? isOpen() && step().isMain() : step() == step;
    }

    public DueDate dueDate() {
        return new DueDate(
                key.step(), dueOn, amberOn, provisional, reckoning.legalBasis(), reckoning.legalBasisEn(), metOn);
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

    public Reckoning reckoning() {
        return reckoning;
    }

    /** Nothing where the limit never ran again. */
    public Optional<RestartReason> restart() {
        return Optional.ofNullable(restart);
    }

    /** Null but for a limit that began anew. */
    public LocalDate formerlyFrom() {
        return formerlyFrom;
    }

    public boolean isExtended() {
        return extension > 0;
    }

    /** Granted working days. */
    public int extension() {
        return extension;
    }

    public List<Suspension> suspensions() {
        return List.copyOf(suspensions);
    }

    public boolean isGiven() {
        return reckoning.isGiven();
    }
}
