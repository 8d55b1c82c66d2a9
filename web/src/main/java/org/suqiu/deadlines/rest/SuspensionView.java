package org.suqiu.deadlines.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.suqiu.deadlines.Suspension;

/**
 * A time of appraisal or testing.
 *
 * @param to null while it runs
 * @param evidence null for those who do not work on the case
 * @param attachments ids of what shows it, among the files of the case; empty for those who do not work on it
 */
public record SuspensionView(
        long id,
        LocalDate from,
        LocalDate to,
        String body,
        String costBorneBy,
        String designatedBy,
        String evidence,
        List<String> attachments,
        String recordedBy,
        Instant recordedAt,
        String endedBy,
        Instant endedAt) {

    static SuspensionView of(Suspension suspension, boolean withEvidence) {
        var appraisal = suspension.appraisal();
        return new SuspensionView(
                suspension.id(),
                suspension.first(),
                suspension.last(),
                appraisal.body(),
                appraisal.costBorneBy().name(),
                appraisal.designatedBy().name(),
                withEvidence ? appraisal.evidence() : null,
                withEvidence ? suspension.attachments() : List.of(),
                suspension.recordedBy(),
                suspension.recordedAt(),
                suspension.endedBy(),
                suspension.endedAt());
    }
}
