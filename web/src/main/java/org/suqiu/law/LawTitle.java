package org.suqiu.law;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * What a pack is called and how it counts.
 *
 * @param countingBasis on what the manner of counting rests: an article, or the office's policy
 */
@Embeddable
public record LawTitle(
        @Column(name = "title") String text,
        @Column(name = "title_en") String textEn,
        @Column(name = "counting_basis") String countingBasis,
        @Column(name = "counting_basis_en") String countingBasisEn) {

    public String text(boolean chinese) {
        return chinese ? text : textEn;
    }

    public String countingBasis(boolean chinese) {
        return chinese ? countingBasis : countingBasisEn;
    }
}
