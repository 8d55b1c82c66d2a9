package org.suqiu.law;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * A statutory ground for refusing a complaint or for terminating a mediation.
 *
 * @param code article and item, such as {@code 16-3}
 * @param ordinal its place among the grounds of the step, from 1
 * @param text the law's own words
 * @param legalBasis the article, such as 《市场监督管理投诉举报处理办法》第十六条第三项
 * @param countsAsConcluded whether a mediation that ended on it counts as concluded in the success rate
 */
@Embeddable
public record Ground(
        String code,
        @Enumerated(EnumType.STRING) LawStep step,
        int ordinal,
        String text,
        @Column(name = "text_en") String textEn,
        @Column(name = "legal_basis") String legalBasis,
        @Column(name = "legal_basis_en") String legalBasisEn,
        @Enumerated(EnumType.STRING) GroundRole role,
        @Column(name = "counts_as_concluded") boolean countsAsConcluded) {

    public String text(boolean chinese) {
        return chinese ? text : textEn;
    }

    public String legalBasis(boolean chinese) {
        return chinese ? legalBasis : legalBasisEn;
    }
}
