package org.suqiu.portal;

import java.util.List;
import org.suqiu.mediation.Mediation;
import org.suqiu.mediation.Payments;
import org.suqiu.rules.Money;
import org.suqiu.tracking.Results.Ending;

/**
 * How a mediation ended, what was promised and what has come of it; amounts in yuan.
 *
 * @param ground in the words of the law, with its article; null where the end needs none
 * @param promised null where no money was promised
 * @param multipliedDamages within the promise, as are the moral ones; null where they were not agreed on apart
 * @param performBy null where no day was agreed
 * @param outstanding null where nothing is left
 * @param notPerformed the days on which it was found that the other side had not performed
 */
public record EndingView(
        String result,
        String ground,
        String legalBasis,
        String promised,
        String multipliedDamages,
        String moralDamages,
        String performBy,
        String paid,
        String outstanding,
        List<String> notPerformed) {

    /** Nothing, told as null, where no mediation has ended. */
    static EndingView of(Ending ending, PageText text) {
        if (ending == null) {
            return null;
        }
        Mediation mediation = ending.mediation();
        Payments payments = ending.payments();
        boolean chinese = text.language().isChinese();
        return new EndingView(
                mediation.result().name(),
                ending.ground() == null ? null : ending.ground().text(chinese),
                ending.ground() == null ? null : ending.ground().legalBasis(chinese),
                Money.yuan(mediation.promisedFen()),
                Money.yuan(mediation.damages().multipliedFen()),
                Money.yuan(mediation.damages().moralFen()),
                mediation.performBy() == null ? null : text.day(mediation.performBy()),
                payments.paidFen() == 0 ? null : Money.yuan(payments.paidFen()),
                payments.outstandingFen() == 0 ? null : Money.yuan(payments.outstandingFen()),
                ending.nonPerformances().stream()
                        .map(found -> text.day(found.on()))
                        .toList());
    }
}
