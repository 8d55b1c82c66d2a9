package org.suqiu.verification.rest;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.suqiu.verification.Decision;

/** File a case, or not, or pass it to the police; with reasons, and the penalty in yuan where it is imposed with the filing. */
public record VerificationDecision(
        @Schema(example = "FILE") Decision decision,
        @Schema(example = "经核查，涉嫌销售不合格滴灌带，予以立案。") String reasons,
        @Schema(type = SchemaType.STRING, example = "5000.00") BigDecimal penaltyAmount) {}
