package org.suqiu.deadlines.rest;

import java.time.Instant;
import org.suqiu.deadlines.Extension;

/**
 * More time that was asked for.
 *
 * @param workingDays that are added when it is granted
 * @param reason null for those who do not work on the case
 */
public record ExtensionView(
        long id,
        String step,
        int workingDays,
        String state,
        String reason,
        String askedBy,
        Instant askedAt,
        String decidedBy,
        Instant decidedAt) {

    static ExtensionView of(Extension extension, boolean withReason) {
        return new ExtensionView(
                extension.id(),
                extension.step().name(),
                extension.workingDays(),
                extension.state().name(),
                withReason ? extension.reason() : null,
                extension.askedBy(),
                extension.askedAt(),
                extension.decidedBy(),
                extension.decidedAt());
    }
}
