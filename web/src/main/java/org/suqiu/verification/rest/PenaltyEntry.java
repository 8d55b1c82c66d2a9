package org.suqiu.verification.rest;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A penalty in yuan, the day of the decision on it, and that decision's number. */
public record PenaltyEntry(
        @Schema(type = SchemaType.STRING, example = "12000.00") BigDecimal amount,
        @Schema(example = "2026-11-20") LocalDate on,
        @Schema(example = "塔市监处罚〔2026〕18号") String document) {}
