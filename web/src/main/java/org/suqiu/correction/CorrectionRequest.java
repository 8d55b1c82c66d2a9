package org.suqiu.correction;

/** What a head wants to put right. */
public record CorrectionRequest(String field, String value, String reason) {}
