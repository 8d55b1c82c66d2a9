package org.suqiu.papers.rest;

import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.suqiu.papers.form.PaperForm;

/** A paper to draft; what is not written is drafted from the case. */
public record NewPaper(
        @Schema(example = "MEDIATION_NOTICE") PaperForm form,
        @Schema(example = "{\"time\":\"2026年6月3日上午10时30分\"}") Map<String, String> fields) {}
