package org.suqiu.printouts.frozen.rest;

import java.util.List;
import org.suqiu.printouts.frozen.Restatement;
import org.suqiu.rules.Money;

/** A figure that changed after its month was closed; money in yuan, counts as numbers. */
public record RestatementView(
        String kind, String figure, String countyCode, Object before, Object now, List<Change> changes) {

    static RestatementView of(Restatement restatement) {
        return new RestatementView(
                restatement.kind().name(),
                restatement.figure().name(),
                restatement.countyCode(),
                amount(restatement, restatement.before()),
                amount(restatement, restatement.now()),
                restatement.changes().stream()
                        .map(change -> new Change(
                                change.caseNumber(),
                                amount(restatement, change.difference()),
                                change.field(),
                                change.reason()))
                        .toList());
    }

    private static Object amount(Restatement restatement, long sum) {
        return restatement.figure().isMoney() ? Money.yuan(sum) : sum;
    }

    /** By one case; its number is null where the reader may not see it, the field where nothing was corrected. */
    public record Change(String caseNumber, Object difference, String field, String reason) {}
}
