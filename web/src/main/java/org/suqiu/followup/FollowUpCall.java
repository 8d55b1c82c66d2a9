package org.suqiu.followup;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.Kind;
import org.suqiu.identity.Actor;
import org.suqiu.identity.Role;
import org.suqiu.rules.RuleViolation;

/** One call to a complainant after closing, reached or not. */
@Entity
@Table(name = "follow_up_call")
public class FollowUpCall {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "follow_up_call_seq")
    @SequenceGenerator(name = "follow_up_call_seq", sequenceName = "follow_up_call_seq", allocationSize = 50)
    Long id;

    @Column(name = "case_number")
    String caseNumber;

    boolean reached;

    Integer satisfaction;

    Boolean solved;

    Boolean truthful;

    String remark;

    @Column(name = "made_by")
    String madeBy;

    @Column(name = "made_at")
    Instant madeAt;

    protected FollowUpCall() {}

    /** @throws RuleViolation for an open case, a violation report, and the handler whose own work would be judged */
    public FollowUpCall(CaseFile caseFile, CallResult result, Actor by, Instant at) {
        if (caseFile.kind() == Kind.VIOLATION_REPORT) {
            throw new RuleViolation("no-follow-up-of-reports", caseFile.number());
        }
        if (caseFile.isOpen()) {
            throw new RuleViolation("not-closed", caseFile.number());
        }
        if (isOwnHandler(caseFile, by)) {
            throw new RuleViolation("follow-up-by-own-handler", caseFile.number());
        }
        caseNumber = caseFile.number();
        reached = result.reached();
        satisfaction = result.satisfaction();
        solved = result.solved();
        truthful = result.truthful();
        remark = result.remark();
        madeBy = by.username();
        madeAt = at;
    }

    /** Nobody asks how the own work was (policy); the head answers for the office in any case. */
    private static boolean isOwnHandler(CaseFile caseFile, Actor by) {
        return by.username().equals(caseFile.handler()) && !by.is(Role.HEAD);
    }

    public Long id() {
        return id;
    }

    public boolean isReached() {
        return reached;
    }

    public Integer satisfaction() {
        return satisfaction;
    }

    public Boolean solved() {
        return solved;
    }

    public Boolean truthful() {
        return truthful;
    }

    public String remark() {
        return remark;
    }

    public String madeBy() {
        return madeBy;
    }

    public Instant madeAt() {
        return madeAt;
    }
}
