package org.suqiu.tracking.rest;

import java.time.LocalDate;
import java.util.List;
import org.suqiu.law.Ground;
import org.suqiu.mediation.NonPerformance;
import org.suqiu.rules.Money;
import org.suqiu.tracking.Results.Ending;

/**
 * How a mediation ended, what was promised and what has come of it; amounts in yuan.
 *
 * @param ground its code; null where the end needs none
 * @param promised null where no money was promised
 * @param multipliedDamages within the promise, as are the moral ones; null where they were not agreed on apart
 * @param performBy null where no day was agreed
 * @param notPerformedOn the days on which it was found that the other side had not performed
 */
public record EndingView(
        String result,
        String ground,
        String groundText,
        String legalBasis,
        String promised,
        String multipliedDamages,
        String moralDamages,
        LocalDate performBy,
        String paid,
        String outstanding,
        List<LocalDate> notPerformedOn) {

    /** Nothing, told as null, where no mediation has ended. */
    static EndingView of(Ending ending, boolean chinese) {
        if (ending == null) {
            return null;
        }
        var mediation = ending.mediation();
        Ground ground = ending.ground();
        return new EndingView(
                mediation.result().name(),
                mediation.ground(),
                ground == null ? null : ground.text(chinese),
                ground == null ? null : ground.legalBasis(chinese),
                Money.yuan(mediation.promisedFen()),
                Money.yuan(mediation.damages().multipliedFen()),
                Money.yuan(mediation.damages().moralFen()),
                mediation.performBy(),
                Money.yuan(ending.payments().paidFen()),
                Money.yuan(ending.payments().outstandingFen()),
                ending.nonPerformances().stream().map(NonPerformance::on).toList());
    }
}
