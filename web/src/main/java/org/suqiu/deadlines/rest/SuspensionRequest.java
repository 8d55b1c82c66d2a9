package org.suqiu.deadlines.rest;

import java.time.LocalDate;
import java.util.List;
import org.suqiu.deadlines.Appraisal;
import org.suqiu.deadlines.Commission;
import org.suqiu.rules.Problems;

/**
 * A time of appraisal or testing.
 *
 * @param to null while it runs
 * @param body the technical body that appraises or tests
 * @param evidence what shows it, such as the number of the commission
 * @param attachments ids of uploads, optional
 */
public record SuspensionRequest(
        LocalDate from,
        LocalDate to,
        String body,
        Appraisal.CostBearer costBorneBy,
        Appraisal.Designator designatedBy,
        String evidence,
        List<String> attachments) {

    private static final int NAME = 200;
    private static final int TEXT = 4000;

    Commission commission() {
        new Problems()
                .require(from != null, "/from")
                .require(body, NAME, "/body")
                .require(costBorneBy != null, "/costBorneBy")
                .require(designatedBy != null, "/designatedBy")
                .require(evidence, TEXT, "/evidence")
                .require(attachments == null || !attachments.contains(null), "/attachments")
                .throwIfAny();
        return new Commission(from, to, new Appraisal(body, costBorneBy, designatedBy, evidence), attachments);
    }
}
