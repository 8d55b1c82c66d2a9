package org.suqiu.followup.rest;

import java.time.Instant;
import org.suqiu.followup.FollowUpCall;

/** A call as staff see it; the comment is null for those who do not work on the case. */
public record FollowUpView(
        long id,
        boolean reached,
        Integer satisfaction,
        Boolean solved,
        Boolean truthful,
        String comment,
        String madeBy,
        Instant madeAt) {

    static FollowUpView of(FollowUpCall call, boolean withComment) {
        return new FollowUpView(
                call.id(),
                call.isReached(),
                call.satisfaction(),
                call.solved(),
                call.truthful(),
                withComment ? call.remark() : null,
                call.madeBy(),
                call.madeAt());
    }
}
