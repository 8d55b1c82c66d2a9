package org.suqiu.casefile;

import org.suqiu.identity.Actor;

/** A complaint, or a question, was taken back while the case is still open; what stands in its stage ends it. */
public record ComplaintWithdrawn(CaseFile caseFile, Actor by) {}
