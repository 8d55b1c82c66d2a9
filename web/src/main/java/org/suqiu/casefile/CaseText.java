package org.suqiu.casefile;

/** Something that was written about a case. */
public record CaseText(String caseNumber, String text) {}
