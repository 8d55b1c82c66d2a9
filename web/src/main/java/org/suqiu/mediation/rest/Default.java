package org.suqiu.mediation.rest;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That the respondent did not perform, and the day on which that was found. */
public record Default(
        @Schema(example = "2026-12-01", description = "today if absent") LocalDate on,
        @Schema(example = "电话催告后仍未退款") String remark) {}
