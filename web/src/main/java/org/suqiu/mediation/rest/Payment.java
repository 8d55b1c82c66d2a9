package org.suqiu.mediation.rest;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A payment in yuan, and the day it was made. */
public record Payment(
        @Schema(type = SchemaType.STRING, example = "500.00") BigDecimal amount,
        @Schema(example = "2026-11-20") LocalDate on) {}
