package org.suqiu.callback;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.suqiu.identity.Actor;
import org.suqiu.rules.RuleViolation;

/** Somebody who is to be rung back, until that is done: then who it was and what it was about are forgotten. */
@Entity
@Table(name = "call_back")
public class CallBack {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "call_back_seq")
    @SequenceGenerator(name = "call_back_seq", sequenceName = "call_back_seq", allocationSize = 50)
    Long id;

    @Version
    int version;

    @Enumerated(EnumType.STRING)
    CallBackReason reason;

    @Embedded
    Contact contact;

    String matter;

    @Column(name = "case_number")
    String caseNumber;

    @Column(name = "due_at")
    Instant dueAt;

    @Column(name = "noted_by")
    String notedBy;

    @Column(name = "noted_at")
    Instant notedAt;

    @Column(name = "taken_by")
    String takenBy;

    int attempts;

    /** What the last attempt left to be known. */
    String remark;

    @Enumerated(EnumType.STRING)
    CallBackOutcome outcome;

    @Column(name = "done_by")
    String doneBy;

    @Column(name = "done_at")
    Instant doneAt;

    protected CallBack() {}

    public CallBack(WantedCall wanted, Actor by, Instant at) {
        reason = wanted.reason();
        contact = wanted.contact();
        matter = wanted.matter();
        caseNumber = wanted.caseNumber();
        dueAt = wanted.dueAt();
        notedBy = by.username();
        notedAt = at;
    }

    /** Two do not ring the same person. */
    public void take(Actor by) {
        requireOpen();
        if (takenBy != null && !isHeldBy(by)) {
            throw new RuleViolation("call-back-taken");
        }
        takenBy = by.username();
    }

    /** By anybody of the hotline: whoever took it may have gone home. */
    public void release() {
        requireOpen();
        takenBy = null;
    }

    public void tried(Attempt attempt, Actor by, Instant at) {
        requireHeldBy(by);
        attempts++;
        remark = attempt.remark();
        takenBy = null;
        if (attempt.isTheLast()) {
            end(attempt.reached() ? CallBackOutcome.REACHED : CallBackOutcome.NOT_REACHED, by, at);
        } else {
            dueAt = attempt.again();
        }
    }

    /** What is over needs no number any more, and nothing that was written about whoever called. */
    private void end(CallBackOutcome how, Actor by, Instant at) {
        outcome = how;
        doneBy = by.username();
        doneAt = at;
        contact = null;
        matter = null;
        remark = null;
    }

    /** Only who is about to ring needs the number. */
    public Contact contactFor(Actor reader) {
        requireHeldBy(reader);
        return contact;
    }

    private void requireHeldBy(Actor by) {
        requireOpen();
        if (!isHeldBy(by)) {
            throw new RuleViolation("call-back-not-held");
        }
    }

    private void requireOpen() {
        if (doneAt != null) {
            throw new RuleViolation("call-back-done");
        }
    }

    private boolean isHeldBy(Actor by) {
        return by.username().equals(takenBy);
    }

    public boolean isOverdueAt(Instant now) {
        return doneAt == null && dueAt.isBefore(now);
    }

    public Long id() {
        return id;
    }

    public CallBackReason reason() {
        return reason;
    }

    /** Masked; null once it is done. */
    public Contact maskedContact() {
        return contact == null ? null : contact.masked();
    }

    public String matter() {
        return matter;
    }

    public String caseNumber() {
        return caseNumber;
    }

    public Instant dueAt() {
        return dueAt;
    }

    public String notedBy() {
        return notedBy;
    }

    public Instant notedAt() {
        return notedAt;
    }

    public String takenBy() {
        return takenBy;
    }

    public int attempts() {
        return attempts;
    }

    public String remark() {
        return remark;
    }

    public CallBackOutcome outcome() {
        return outcome;
    }
}
