package org.suqiu.followup.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.suqiu.followup.CallResult;
import org.suqiu.rules.Problems;

/**
 * What came of a call.
 *
 * @param satisfaction from 1 (not at all) to 5; may be left out, as any answer that the complainant did not give
 * @param truthful whether what the office wrote is what happened
 */
public record CallAnswers(
        @Schema(required = true) Boolean reached,
        @Schema(example = "4", minimum = "1", maximum = "5") Integer satisfaction,
        Boolean solved,
        Boolean truthful,
        @Schema(example = "表示商家已全额退款，处理较快。") String comment) {

    private static final int COMMENT = 2000;
    private static final String SATISFACTION = "/satisfaction";

    CallResult checked() {
        boolean unreached = Boolean.FALSE.equals(reached);
        new Problems()
                .require(reached != null, "/reached")
                .when(satisfaction != null && (satisfaction < 1 || satisfaction > 5), SATISFACTION, "one-to-five")
                .when(unreached && satisfaction != null, SATISFACTION, "only-when-reached")
                .when(unreached && solved != null, "/solved", "only-when-reached")
                .when(unreached && truthful != null, "/truthful", "only-when-reached")
                .limit(comment, COMMENT, "/comment")
                .throwIfAny();
        return new CallResult(reached, satisfaction, solved, truthful, comment);
    }
}
