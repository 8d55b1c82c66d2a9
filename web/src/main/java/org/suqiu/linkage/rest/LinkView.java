package org.suqiu.linkage.rest;

import java.time.Instant;
import org.suqiu.linkage.LinkedCase;

/**
 * A link as staff see it from one of its cases.
 *
 * @param number of the case at the other end
 * @param relation read from the later case to the earlier
 * @param direction EARLIER where the other case is the earlier one, else LATER
 */
public record LinkView(
        String number,
        String relation,
        String direction,
        String kind,
        String stage,
        String outcome,
        String respondent,
        Instant receivedAt,
        String linkedBy,
        Instant linkedAt) {

    static LinkView of(LinkedCase linked) {
        var other = linked.other();
        return new LinkView(
                other.number(),
                linked.link().relation().name(),
                linked.isEarlier() ? "EARLIER" : "LATER",
                other.kind().name(),
                other.stage().name(),
                other.outcome() == null ? null : other.outcome().name(),
                other.respondent().name(),
                other.receivedAt(),
                linked.link().linkedBy(),
                linked.link().linkedAt());
    }
}
