package org.suqiu.verification.rest;

import java.time.LocalDate;
import org.suqiu.rules.Money;
import org.suqiu.verification.Penalty;

/** A penalty as staff see it, in yuan; a correction has no document and may take something off. */
public record PenaltyView(String amount, LocalDate on, String document, boolean correction) {

    static PenaltyView of(Penalty penalty) {
        return new PenaltyView(
                Money.yuan(penalty.amountFen()), penalty.imposedOn(), penalty.document(), penalty.isCorrection());
    }
}
