package org.suqiu.verification.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the office came upon; {@code suspectedAct} is a code of the catalogue and may be left out. */
public record Clue(
        @Schema(example = "调解中发现该店销售的种子未标注生产日期。") String facts,
        @Schema(example = "product-quality") String suspectedAct) {}
