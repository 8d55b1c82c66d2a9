package org.suqiu.law;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * A ground that must not be offered for a category, such as 16-3 for farm inputs (消保法, Art. 62).
 *
 * @param code the ground's
 * @param category the catalogue's code
 */
@Embeddable
public record GroundException(
        String code,
        String category,
        @Column(name = "legal_basis") String legalBasis,
        @Column(name = "legal_basis_en") String legalBasisEn) {

    boolean concerns(Ground ground, String itsCategory) {
        return code.equals(ground.code()) && category.equals(itsCategory);
    }
}
