package org.suqiu.callback.rest;

import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.suqiu.callback.Attempt;
import org.suqiu.rules.Problems;

/**
 * What came of ringing.
 *
 * @param again when to try again; absent where it ends here
 */
public record AttemptReport(
        @Schema(required = true) Boolean reached, OffsetDateTime again, @Schema(example = "无人接听") String remark) {

    private static final int REMARK = 1000;

    Attempt checked() {
        new Problems()
                .require(reached != null, "/reached")
                .when(Boolean.TRUE.equals(reached) && again != null, "/again", "only-when-not-reached")
                .limit(remark, REMARK, "/remark")
                .throwIfAny();
        return new Attempt(reached, again == null ? null : again.toInstant(), remark);
    }
}
