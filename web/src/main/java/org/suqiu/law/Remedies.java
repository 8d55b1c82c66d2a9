package org.suqiu.law;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** The other ways to settle a dispute, named in every refusal (Order 121, Art. 15; 消保法, Art. 39). */
@Embeddable
public record Remedies(
        @Column(name = "remedies") String text,
        @Column(name = "remedies_en") String textEn,
        @Column(name = "remedies_basis") String legalBasis,
        @Column(name = "remedies_basis_en") String legalBasisEn) {

    public String text(boolean chinese) {
        return chinese ? text : textEn;
    }

    public String legalBasis(boolean chinese) {
        return chinese ? legalBasis : legalBasisEn;
    }
}
