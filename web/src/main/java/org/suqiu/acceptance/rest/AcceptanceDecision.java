package org.suqiu.acceptance.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.suqiu.acceptance.Refusal.Factor;

/** Accept, or refuse with a ground of the case's law pack and reasons. */
public record AcceptanceDecision(
        @Schema(example = "REFUSE") Answer decision,
        @Schema(example = "16-3") String ground,
        @Schema(example = "购买数量明显超出生活消费需要。") String reasons,
        @Schema(
                        description =
                                "with ground 16-3: codes of /cases/{number}/purchase-factors, each with its evidence;"
                                        + " left out, the refusal carries a warning")
                List<Factor> factors) {

    public enum Answer {
        ACCEPT,
        REFUSE
    }
}
