package org.suqiu.process.worklist;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.suqiu.identity.Actor;

/** When a member of staff is away, both days included, and who stands in. */
@Entity
@Table(name = "absence")
public class Absence {

    @Id
    String username;

    @Version
    int version;

    @Column(name = "first_day")
    LocalDate firstDay;

    @Column(name = "last_day")
    LocalDate lastDay;

    /** Null where nobody stands in. */
    String deputy;

    @Column(name = "recorded_by")
    String recordedBy;

    @Column(name = "recorded_at")
    Instant recordedAt;

    protected Absence() {}

    Absence(String username) {
        this.username = username;
    }

    void lasts(LocalDate from, LocalDate to, String standIn, Actor head, Instant at) {
        firstDay = from;
        lastDay = to;
        deputy = standIn;
        recordedBy = head.username();
        recordedAt = at;
    }

    boolean covers(LocalDate day) {
        return overlaps(day, day);
    }

    boolean overlaps(LocalDate from, LocalDate to) {
        return !from.isAfter(lastDay) && !to.isBefore(firstDay);
    }

    boolean isCoveredBy(Actor actor) {
        return actor.username().equals(deputy);
    }

    public String username() {
        return username;
    }

    public LocalDate firstDay() {
        return firstDay;
    }

    public LocalDate lastDay() {
        return lastDay;
    }

    public String deputy() {
        return deputy;
    }
}
