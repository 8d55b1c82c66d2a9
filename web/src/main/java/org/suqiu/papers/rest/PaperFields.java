package org.suqiu.papers.rest;

import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the handler writes; a field that is not named keeps what it says. */
public record PaperFields(@Schema(example = "{\"remark\":\"请保持电话畅通。\"}") Map<String, String> fields) {}
