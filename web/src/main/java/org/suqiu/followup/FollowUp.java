package org.suqiu.followup;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;

/** That somebody has to call the complainant of a closed case. It ends when the complainant was reached, or was tried often enough. */
@Entity
@Table(name = "follow_up")
public class FollowUp {

    /** After so many unreached calls nobody has to try again (policy). */
    static final int ATTEMPTS = 3;

    @Id
    @Column(name = "case_number")
    String caseNumber;

    @Version
    int version;

    @Enumerated(EnumType.STRING)
    FollowUpReason reason;

    @Column(name = "begun_on")
    LocalDate begunOn;

    int unreached;

    @Column(name = "ended_on")
    LocalDate endedOn;

    protected FollowUp() {}

    FollowUp(String caseNumber, FollowUpReason reason, LocalDate on) {
        this.caseNumber = caseNumber;
        begin(reason, on);
    }

    /** A bad rating calls for another one, though the complainant was called before. */
    final void begin(FollowUpReason why, LocalDate on) {
        reason = why;
        begunOn = on;
        unreached = 0;
        endedOn = null;
    }

    void tried(boolean reached, LocalDate on) {
        unreached += reached ? 0 : 1;
        if (reached || unreached >= ATTEMPTS) {
            endedOn = on;
        }
    }

    void lapse(LocalDate on) {
        endedOn = on;
    }

    public boolean isDue() {
        return endedOn == null;
    }

    public FollowUpReason reason() {
        return reason;
    }
}
