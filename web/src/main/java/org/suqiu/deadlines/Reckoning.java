package org.suqiu.deadlines;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Optional;
import org.suqiu.calendar.LimitUnit;
import org.suqiu.calendar.TimeLimit;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.LimitSet;
import org.suqiu.law.LawStep;
import org.suqiu.law.StatutoryLimit;

/**
 * By what a due date is counted.
 *
 * @param lawStep whose limit of the law pack it is; null where a person set the date
 * @param startsOn the start day, which is not counted
 * @param amount null with {@code unit} where a person set the date
 * @param givenOn the day that a person or another platform set: no calendar moves it; else null
 */
@Embeddable
public record Reckoning(
        @Column(name = "law_pack") String lawPack,
        @Enumerated(EnumType.STRING) @Column(name = "law_step") LawStep lawStep,
        String region,
        @Column(name = "starts_on") LocalDate startsOn,
        Integer amount,
        @Enumerated(EnumType.STRING) LimitUnit unit,
        @Column(name = "given_on") LocalDate givenOn,
        @Column(name = "legal_basis") String legalBasis,
        @Column(name = "legal_basis_en") String legalBasisEn) {

    /** The prefecture's region: Xinjiang. */
    static final String REGION = "65";

    static Reckoning of(CaseFile caseFile, StatutoryLimit limit, LocalDate from) {
        return new Reckoning(
                caseFile.lawPack(),
                limit.step(),
                REGION,
                from,
                limit.limit().amount(),
                limit.limit().unit(),
                null,
                limit.legalBasis(true),
                limit.legalBasis(false));
    }

    static Reckoning byHand(LimitSet set) {
        return new Reckoning(
                set.caseFile().lawPack(),
                null,
                REGION,
                set.from(),
                null,
                null,
                set.dueOn(),
                set.legalBasis(),
                set.legalBasisEn());
    }

    /** By the day that another platform had set. */
    Reckoning givenOn(LocalDate day) {
        return new Reckoning(lawPack, lawStep, region, startsOn, amount, unit, day, legalBasis, legalBasisEn);
    }

    boolean isGiven() {
        return givenOn != null;
    }

    /** Nothing where a person set the date. */
    public Optional<TimeLimit> limit() {
        return amount == null ? Optional.empty() : Optional.of(new TimeLimit(amount, unit));
    }
}
