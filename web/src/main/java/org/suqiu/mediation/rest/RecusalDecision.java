package org.suqiu.mediation.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.suqiu.rules.Problems;

/** Whether the mediator steps aside. */
public record RecusalDecision(@Schema(example = "GRANT") Answer decision, @Schema(example = "回避理由成立") String reasons) {

    private static final int REASONS = 2000;

    RecusalDecision check() {
        new Problems()
                .require(decision != null, "/decision")
                .require(reasons, REASONS, "/reasons")
                .throwIfAny();
        return this;
    }

    public enum Answer {
        GRANT,
        DENY
    }
}
