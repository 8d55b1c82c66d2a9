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

/** That the respondent did not do what was agreed; a civil suit stays open to the complainant (Order 121, Art. 25). */
@Entity
@Table(name = "non_performance")
public class NonPerformance {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "non_performance_seq")
    @SequenceGenerator(name = "non_performance_seq", sequenceName = "non_performance_seq", allocationSize = 50)
    Long id;

    @Column(name = "case_number")
    String caseNumber;

    @Column(name = "found_on")
    LocalDate on;

    String remark;

    @Column(name = "recorded_by")
    String recordedBy;

    @Column(name = "recorded_at")
    Instant recordedAt;

    protected NonPerformance() {}

    NonPerformance(String caseNumber, LocalDate on, String remark, Actor by, Instant at) {
        this.caseNumber = caseNumber;
        this.on = on;
        this.remark = remark;
        recordedBy = by.username();
        recordedAt = at;
    }

    public LocalDate on() {
        return on;
    }

    public String remark() {
        return remark;
    }

    public String recordedBy() {
        return recordedBy;
    }
}
