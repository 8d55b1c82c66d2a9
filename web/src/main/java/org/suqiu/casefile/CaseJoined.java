package org.suqiu.casefile;

/** A case that says again what an earlier one says ended, joined to it: received and closed, never mediated or verified. */
public record CaseJoined(CaseFile later, CaseFile earlier) {}
