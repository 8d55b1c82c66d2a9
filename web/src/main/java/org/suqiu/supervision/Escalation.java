package org.suqiu.supervision;

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
import java.util.TreeSet;
import org.suqiu.casefile.AlarmKind;
import org.suqiu.casefile.Step;

/** What was put before the head of an office and the supervisor: one late step, or the late ones of one import together; and warnings. */
@Entity
@Table(name = "escalation")
public class Escalation {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "escalation_seq")
    @SequenceGenerator(name = "escalation_seq", sequenceName = "escalation_seq", allocationSize = 50)
    Long id;

    /** Null while the case lies with the dispatcher. */
    @Column(name = "office_code")
    String officeCode;

    /** Null for the cases of an import. */
    @Column(name = "case_number")
    String caseNumber;

    @Enumerated(EnumType.STRING)
    Step step;

    int cases;

    @Column(name = "raised_at")
    Instant raisedAt;

    @Enumerated(EnumType.STRING)
    AlarmKind kind;

    /** The roles that the rule named on that day, separated by commas. */
    String told;

    protected Escalation() {}

    Escalation(String officeCode, String caseNumber, Step step, int cases, Alarm alarm) {
        this.officeCode = officeCode;
        this.caseNumber = caseNumber;
        this.step = step;
        this.cases = cases;
        raisedAt = alarm.at();
        kind = alarm.kind();
        told = String.join(",", new TreeSet<>(alarm.told()));
    }

    public Long id() {
        return id;
    }

    public String officeCode() {
        return officeCode;
    }

    public String caseNumber() {
        return caseNumber;
    }

    public Step step() {
        return step;
    }

    public int cases() {
        return cases;
    }

    public AlarmKind kind() {
        return kind;
    }

    public Instant raisedAt() {
        return raisedAt;
    }
}
