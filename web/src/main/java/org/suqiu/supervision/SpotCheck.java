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
import org.suqiu.casefile.CaseFile;
import org.suqiu.identity.Actor;
import org.suqiu.rules.RuleViolation;

/** What the supervisor found when looking at how a closed case was handled (Order 121, Art. 26). */
@Entity
@Table(name = "spot_check")
public class SpotCheck {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "spot_check_seq")
    @SequenceGenerator(name = "spot_check_seq", sequenceName = "spot_check_seq", allocationSize = 50)
    Long id;

    @Column(name = "case_number")
    String caseNumber;

    @Enumerated(EnumType.STRING)
    Found found;

    String remark;

    @Column(name = "checked_by")
    String checkedBy;

    @Column(name = "checked_at")
    Instant checkedAt;

    protected SpotCheck() {}

    public SpotCheck(CaseFile caseFile, Found found, String remark, Actor by, Instant at) {
        if (caseFile.isOpen()) {
            throw new RuleViolation("not-closed", caseFile.number());
        }
        caseNumber = caseFile.number();
        this.found = found;
        this.remark = remark;
        checkedBy = by.username();
        checkedAt = at;
    }

    /** What a spot check can find. */
    public enum Found {
        IN_ORDER,
        DEFECTS
    }

    public Long id() {
        return id;
    }

    public Found found() {
        return found;
    }

    public String remark() {
        return remark;
    }

    public String checkedBy() {
        return checkedBy;
    }

    public Instant checkedAt() {
        return checkedAt;
    }
}
