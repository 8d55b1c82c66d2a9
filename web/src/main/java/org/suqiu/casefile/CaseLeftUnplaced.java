package org.suqiu.casefile;

/** The routing table could not place the case: the dispatcher will. */
public record CaseLeftUnplaced(CaseFile caseFile) {}
