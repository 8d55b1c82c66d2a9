package org.suqiu.deadlines;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * Who appraises or tests, and on what footing (Order 121, Art. 22; Order 20, Art. 20).
 *
 * @param body the technical body
 * @param evidence what shows it: the commission, the receipt of the sample
 */
@Embeddable
public record Appraisal(
        String body,
        @Enumerated(EnumType.STRING) @Column(name = "cost_borne_by") CostBearer costBorneBy,
        @Enumerated(EnumType.STRING) @Column(name = "designated_by") Designator designatedBy,
        String evidence) {

    /** Who pays for it: the parties agree on it, or the mediation may end (Order 121, Art. 23). */
    public enum CostBearer {
        COMPLAINANT,
        RESPONDENT,
        SHARED,
        OFFICE
    }

    /** Who chose the body: the parties together, or the office for want of their agreement. */
    public enum Designator {
        PARTIES,
        OFFICE
    }
}
