package org.suqiu.casefile;

/** A limit ends without having been met: what it was for is not wanted any more. */
public record LimitDropped(CaseFile caseFile, Step step) {}
