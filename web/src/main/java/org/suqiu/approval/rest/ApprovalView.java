package org.suqiu.approval.rest;

import java.time.Instant;
import org.suqiu.approval.Approval;

/** A proposal as staff see it; the reasons are null for those who do not work on the case. */
public record ApprovalView(
        long id,
        String caseNumber,
        String matter,
        String state,
        String proposedBy,
        Instant proposedAt,
        String decidedBy,
        Instant decidedAt,
        String reasons) {

    public static ApprovalView of(Approval approval, boolean withReasons) {
        return new ApprovalView(
                approval.id(),
                approval.caseNumber(),
                approval.matter().name(),
                approval.state().name(),
                approval.proposedBy(),
                approval.proposedAt(),
                approval.decidedBy(),
                approval.decidedAt(),
                withReasons ? approval.reasons() : null);
    }
}
