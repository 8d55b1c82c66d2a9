package org.suqiu.mediation.rest;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.suqiu.mediation.Result;

/** The outcome as recorded; amounts in yuan. */
public record MediationOutcome(
        @Schema(example = "AGREED") Result result,
        @Schema(example = "23-2", description = "none for AGREED") String ground,
        @Schema(type = SchemaType.STRING, example = "1280.00") BigDecimal promisedAmount,
        @Schema(type = SchemaType.STRING, example = "1280.00", description = "already paid")
                BigDecimal recoveredAmount) {}
