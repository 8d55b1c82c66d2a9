package org.suqiu.callback.rest;

import java.time.Instant;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.suqiu.callback.CallBackReason;
import org.suqiu.callback.Contact;
import org.suqiu.callback.WantedCall;

/**
 * What an agent notes.
 *
 * @param matter what about; wanted for a promise
 * @param dueAt when to ring; now if absent
 */
public record NewCallBack(
        @Schema(required = true) CallBackReason reason,
        @Schema(required = true, example = "13912345678") String phone,
        @Schema(example = "古丽娜尔") String name,
        @Schema(example = "问清店铺地址后回电告知受理单位") String matter,
        @Schema(example = "654201-20261122-0001") String caseNumber,
        OffsetDateTime dueAt) {

    WantedCall wanted(Instant now) {
        return new WantedCall(
                reason,
                new Contact(orNothing(name), orNothing(phone)),
                orNothing(matter),
                orNothing(caseNumber),
                dueAt == null ? now : dueAt.toInstant());
    }

    private static String orNothing(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
