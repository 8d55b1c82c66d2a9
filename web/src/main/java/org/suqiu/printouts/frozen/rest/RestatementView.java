package org.suqiu.printouts.frozen.rest;

import java.util.List;
import org.suqiu.printouts.frozen.Restatement;
import org.suqiu.printouts.frozen.RestatementWords;
import org.suqiu.rules.Money;
import org.suqiu.statistics.By;
import org.suqiu.statistics.RowNames;

/**
 * A figure that changed after its month was closed; money in yuan, counts as numbers.
 *
 * @param title of the figure, in the caller's language
 * @param county its name, in the caller's language
 */
public record RestatementView(
        String kind,
        String figure,
        String title,
        String countyCode,
        String county,
        Object before,
        Object now,
        List<Change> changes) {

    static RestatementView of(Restatement restatement, RowNames rowNames, RestatementWords words) {
        return new RestatementView(
                restatement.kind().name(),
                restatement.figure().name(),
                words.figure(restatement.figure()),
                restatement.countyCode(),
                rowNames.of(By.COUNTY, restatement.countyCode(), words.locale()),
                amount(restatement, restatement.before()),
                amount(restatement, restatement.now()),
                restatement.changes().stream()
                        .map(change -> new Change(
                                change.caseNumber(),
                                amount(restatement, change.difference()),
                                change.field(),
                                words.reason(restatement.figure(), change)))
                        .toList());
    }

    private static Object amount(Restatement restatement, long sum) {
        return restatement.figure().isMoney() ? Money.yuan(sum) : sum;
    }

    /**
     * By one case; its number is null where the reader may not see it, the field where nothing was corrected.
     *
     * @param reason why it was corrected, or that it was entered late, in the caller's language
     */
    public record Change(String caseNumber, Object difference, String field, String reason) {}
}
