package org.suqiu.deadlines;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.suqiu.calendar.Pause;
import org.suqiu.identity.Actor;

/** A time of appraisal or testing, which is not counted towards one limit of one case. */
@Entity
@Table(name = "suspension")
public class Suspension {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "suspension_seq")
    @SequenceGenerator(name = "suspension_seq", sequenceName = "suspension_seq", allocationSize = 50)
    Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "case_number", referencedColumnName = "case_number")
    @JoinColumn(name = "step", referencedColumnName = "step")
    Deadline deadline;

    @Column(name = "first_day")
    LocalDate firstDay;

    @Column(name = "last_day")
    LocalDate lastDay;

    @Embedded
    Appraisal appraisal;

    /** Ids of what shows it; those of all that are read together come in one statement. */
    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SUBSELECT)
    @CollectionTable(name = "suspension_attachment", joinColumns = @JoinColumn(name = "suspension_id"))
    @OrderColumn(name = "ordinal")
    @Column(name = "attachment_id")
    List<String> attachments = new ArrayList<>();

    @Column(name = "recorded_by")
    String recordedBy;

    @Column(name = "recorded_at")
    Instant recordedAt;

    @Column(name = "ended_by")
    String endedBy;

    @Column(name = "ended_at")
    Instant endedAt;

    protected Suspension() {}

    Suspension(Deadline deadline, Commission commission, Actor by, Instant at) {
        this.deadline = deadline;
        appraisal = commission.appraisal();
        attachments.addAll(commission.attachments());
        firstDay = commission.from();
        recordedBy = by.username();
        recordedAt = at;
    }

    /** Its last day is left out as well. */
    void end(LocalDate day, Actor by, Instant at) {
        lastDay = day;
        endedBy = by.username();
        endedAt = at;
    }

    boolean isOverOn(LocalDate day) {
        return lastDay != null && lastDay.isBefore(day);
    }

    Deadline deadline() {
        return deadline;
    }

    Pause pause() {
        return new Pause(firstDay, lastDay);
    }

    public boolean isRunning() {
        return lastDay == null;
    }

    public Long id() {
        return id;
    }

    public LocalDate first() {
        return firstDay;
    }

    public LocalDate last() {
        return lastDay;
    }

    public Appraisal appraisal() {
        return appraisal;
    }

    public List<String> attachments() {
        return List.copyOf(attachments);
    }

    public String recordedBy() {
        return recordedBy;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public String endedBy() {
        return endedBy;
    }

    public Instant endedAt() {
        return endedAt;
    }
}
