package org.suqiu.mediation;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.suqiu.rules.InvalidInput;
import org.suqiu.rules.Money;

/** How a mediation had ended before a review resumed it: once at most. Its figures stay on its own day. */
@Entity
@Table(name = "earlier_conclusion")
public class EarlierConclusion {

    @Id
    @Column(name = "case_number")
    String caseNumber;

    @Enumerated(EnumType.STRING)
    Result result;

    String ground;

    @Column(name = "promised_fen")
    long promisedFen;

    @Embedded
    Damages damages;

    @Column(name = "paid_fen")
    long paidFen;

    /** Whether it is among the concluded of the figures. */
    boolean counted;

    @Column(name = "ended_at")
    Instant endedAt;

    @Column(name = "ended_by")
    String endedBy;

    protected EarlierConclusion() {}

    EarlierConclusion(Mediation ended, long paidFen, boolean counted) {
        caseNumber = ended.caseNumber;
        result = ended.result;
        ground = ended.ground;
        promisedFen = ended.promised();
        damages = ended.damages();
        this.paidFen = paidFen;
        this.counted = counted;
        endedAt = ended.endedAt;
        endedBy = ended.endedBy;
    }

    /** A second end counts when the first did not, or when it turned a failure into a success. */
    boolean leavesToCount(Result second) {
        return !counted || second.isSuccess() && !result.isSuccess();
    }

    /**
     * The amounts of the second end are those of the whole dispute: what was paid before is part of them.
     *
     * @throws InvalidInput where the second end knows of less
     */
    Conclusion continuedBy(Conclusion second) {
        if (second.recoveredFen() == null) {
            return second.withRecovered(paidFen);
        }
        if (second.recovered() < paidFen) {
            throw new InvalidInput("/recoveredAmount", "paid-before", Money.yuan(paidFen));
        }
        return second;
    }

    public Result result() {
        return result;
    }

    public String ground() {
        return ground;
    }

    public long promisedFen() {
        return promisedFen;
    }

    public Damages damages() {
        return damages == null ? Damages.NONE : damages;
    }

    public long paidFen() {
        return paidFen;
    }

    public Instant endedAt() {
        return endedAt;
    }
}
