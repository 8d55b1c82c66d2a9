package org.suqiu.law;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.suqiu.calendar.TimeLimit;

/**
 * How long a step may take, and on what that rests.
 *
 * @param extension what may be added with approval, once; null where nothing may. An answer takes 5 working days and, "extended
 *     up to 10", at most 10 in all: 5 more
 * @param policy the office's own promise, not the law's
 */
@Embeddable
public record StatutoryLimit(
        @Enumerated(EnumType.STRING) LawStep step,
        @Embedded TimeLimit limit,
        @Embedded
                @AttributeOverride(name = "amount", column = @Column(name = "extension_amount"))
                @AttributeOverride(name = "unit", column = @Column(name = "extension_unit"))
                TimeLimit extension,
        @Column(name = "legal_basis") String legalBasis,
        @Column(name = "legal_basis_en") String legalBasisEn,
        boolean policy) {

    public String legalBasis(boolean chinese) {
        return chinese ? legalBasis : legalBasisEn;
    }
}
