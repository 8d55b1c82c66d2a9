package org.suqiu.papers.rest;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.suqiu.papers.SendingChannel;
import org.suqiu.papers.form.Recipient;
import org.suqiu.rules.Problems;

/** To whom a paper went, how and when. */
public record NewSending(
        @Schema(example = "COMPLAINANT") Recipient recipient,
        @Schema(example = "LETTER") SendingChannel channel,
        @Schema(example = "2026-11-20") LocalDate on) {

    NewSending check() {
        new Problems()
                .require(recipient != null, "/recipient")
                .require(channel != null, "/channel")
                .require(on != null, "/on")
                .throwIfAny();
        return this;
    }
}
