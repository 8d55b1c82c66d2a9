package org.suqiu.withdrawal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.suqiu.identity.Actor;

/** That a matter was taken back, and why; the words of the complainant stay out of the record of events. */
@Entity
@Table(name = "withdrawal")
public class Withdrawal {

    @Id
    @Column(name = "case_number")
    String caseNumber;

    String reason;

    @Column(name = "withdrawn_by")
    String withdrawnBy;

    @Column(name = "withdrawn_at")
    Instant withdrawnAt;

    protected Withdrawal() {}

    Withdrawal(String caseNumber, String reason, Actor by, Instant at) {
        this.caseNumber = caseNumber;
        this.reason = reason;
        withdrawnBy = by.username();
        withdrawnAt = at;
    }

    public String reason() {
        return reason;
    }

    public String withdrawnBy() {
        return withdrawnBy;
    }

    public Instant withdrawnAt() {
        return withdrawnAt;
    }
}
