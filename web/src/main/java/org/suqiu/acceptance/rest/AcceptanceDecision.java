package org.suqiu.acceptance.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Accept, or refuse with a ground of the case's law pack and reasons. */
public record AcceptanceDecision(
        @Schema(example = "REFUSE") Answer decision,
        @Schema(example = "16-3") String ground,
        @Schema(example = "购买数量明显超出生活消费需要。") String reasons) {

    public enum Answer {
        ACCEPT,
        REFUSE
    }
}
