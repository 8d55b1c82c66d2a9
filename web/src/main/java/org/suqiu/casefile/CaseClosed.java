package org.suqiu.casefile;

/** The first moment at which a case is closed; nothing rewrites it. */
public record CaseClosed(CaseFile caseFile) {}
