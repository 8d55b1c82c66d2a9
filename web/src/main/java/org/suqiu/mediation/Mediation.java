package org.suqiu.mediation;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.suqiu.identity.Actor;
import org.suqiu.rules.InvalidInput;
import org.suqiu.rules.Money;
import org.suqiu.rules.RuleViolation;

/** The mediation of one complaint, from acceptance to its end. */
@Entity
@Table(name = "mediation")
public class Mediation {

    @Id
    @Column(name = "case_number")
    String caseNumber;

    @Column(name = "started_on")
    LocalDate startedOn;

    @Column(name = "consents_recorded_at")
    Instant consentsRecordedAt;

    @Enumerated(EnumType.STRING)
    Result result;

    String ground;

    @Column(name = "promised_fen")
    Long promisedFen;

    @Embedded
    Damages damages;

    @Column(name = "recovered_fen")
    Long recoveredFen;

    /** By when the respondent promised to perform. */
    @Column(name = "perform_by")
    LocalDate performBy;

    @Enumerated(EnumType.STRING)
    Document document;

    @Column(name = "ended_at")
    Instant endedAt;

    @Column(name = "ended_by")
    String endedBy;

    protected Mediation() {}

    public Mediation(String caseNumber, LocalDate startedOn) {
        this.caseNumber = caseNumber;
        this.startedOn = startedOn;
    }

    /** Mediation needs the consent of both (Art. 18). @return whether this is news */
    boolean recordConsents(Instant at) {
        if (consentsRecordedAt != null) {
            return false;
        }
        consentsRecordedAt = at;
        return true;
    }

    public void conclude(Conclusion conclusion, Actor by, Instant at) {
        if (result != null) {
            throw new RuleViolation("mediation-already-ended", caseNumber);
        }
        result = conclusion.result();
        ground = conclusion.ground();
        promisedFen = conclusion.promisedFen();
        damages = conclusion.damages();
        recoveredFen = conclusion.recovered();
        performBy = conclusion.performBy();
        document = conclusion.document();
        endedAt = at;
        endedBy = by.username();
    }

    /** The mediation goes on after a review; how it had ended is kept apart. */
    void resume() {
        result = null;
        ground = null;
        promisedFen = null;
        damages = null;
        recoveredFen = null;
        performBy = null;
        document = null;
        endedAt = null;
        endedBy = null;
    }

    /** @throws InvalidInput where the damages within it are more */
    void correctPromised(long fen) {
        if (!damages().arePartOf(fen)) {
            throw new InvalidInput(
                    "/value", "less-than-damages", Money.yuan(damages().totalFen()));
        }
        promisedFen = fen;
    }

    /** @throws InvalidInput where they are more than the promise */
    void correctDamages(Damages corrected) {
        if (!corrected.arePartOf(promisedFen)) {
            throw new InvalidInput("/value", "more-than-promised");
        }
        damages = corrected;
    }

    void correctRecovered(long fen) {
        recoveredFen = fen;
    }

    long promised() {
        return promisedFen == null ? 0 : promisedFen;
    }

    long recovered() {
        return recoveredFen == null ? 0 : recoveredFen;
    }

    public boolean isSuccess() {
        return result != null && result.isSuccess();
    }

    public LocalDate startedOn() {
        return startedOn;
    }

    public Instant consentsRecordedAt() {
        return consentsRecordedAt;
    }

    public Result result() {
        return result;
    }

    public String ground() {
        return ground;
    }

    public Long promisedFen() {
        return promisedFen;
    }

    public Damages damages() {
        return damages == null ? Damages.NONE : damages;
    }

    public Long recoveredFen() {
        return recoveredFen;
    }

    public LocalDate performBy() {
        return performBy;
    }

    public Document document() {
        return document;
    }

    public Instant endedAt() {
        return endedAt;
    }
}
