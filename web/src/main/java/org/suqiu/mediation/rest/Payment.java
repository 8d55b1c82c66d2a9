package org.suqiu.mediation.rest;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.suqiu.rules.Problems;

/** A payment in yuan, and the day it was made. */
public record Payment(
        @Schema(type = SchemaType.STRING, example = "500.00") BigDecimal amount,
        @Schema(example = "2026-11-20") LocalDate on) {

    Payment check() {
        new Problems()
                .require(amount != null, "/amount")
                .amount(amount, "/amount")
                .when(amount != null && amount.signum() == 0, "/amount", "more-than-nothing")
                .require(on != null, "/on")
                .throwIfAny();
        return this;
    }
}
