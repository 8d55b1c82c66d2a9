package org.suqiu.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** One thing that somebody did or was shown. */
@Entity
@Table(name = "audit_record")
public class AuditRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "audit_record_seq")
    @SequenceGenerator(name = "audit_record_seq", sequenceName = "audit_record_seq", allocationSize = 50)
    Long id;

    Instant at;

    String actor;

    String action;

    @Column(name = "case_number")
    String caseNumber;

    String detail;

    protected AuditRecord() {}

    AuditRecord(Instant at, String actor, String action, String caseNumber, String detail) {
        this.at = at;
        this.actor = actor;
        this.action = action;
        this.caseNumber = caseNumber;
        this.detail = detail;
    }

    public long id() {
        return id;
    }

    public Instant at() {
        return at;
    }

    public String actor() {
        return actor;
    }

    public String action() {
        return action;
    }

    public String caseNumber() {
        return caseNumber;
    }

    public String detail() {
        return detail;
    }
}
