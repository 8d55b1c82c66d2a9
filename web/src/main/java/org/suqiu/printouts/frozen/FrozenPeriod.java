package org.suqiu.printouts.frozen;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.suqiu.identity.Actor;
import org.suqiu.statistics.Period;

/** A month, quarter or year whose print-outs stay as they are. */
@Entity
@Immutable
@Table(name = "frozen_period")
public class FrozenPeriod {

    @Id
    String name;

    @Column(name = "from_day")
    LocalDate from;

    @Column(name = "to_day")
    LocalDate to;

    String definitions;

    @Column(name = "frozen_at")
    Instant frozenAt;

    @Column(name = "frozen_by")
    String frozenBy;

    @Column(name = "counted_rows")
    long countedRows;

    /** Of the hashes of its print-outs, one below the other, in their order. */
    String sha256;

    protected FrozenPeriod() {}

    FrozenPeriod(CalendarPeriod closed, String definitions, Actor by, Instant at, long countedRows, String sha256) {
        name = closed.name();
        from = closed.period().from();
        to = closed.period().to();
        this.definitions = definitions;
        frozenBy = by.username();
        frozenAt = at;
        this.countedRows = countedRows;
        this.sha256 = sha256;
    }

    public String name() {
        return name;
    }

    public Period period() {
        return new Period(from, to);
    }

    public String definitions() {
        return definitions;
    }

    public Instant frozenAt() {
        return frozenAt;
    }

    public String frozenBy() {
        return frozenBy;
    }

    public long countedRows() {
        return countedRows;
    }

    public String sha256() {
        return sha256;
    }
}
