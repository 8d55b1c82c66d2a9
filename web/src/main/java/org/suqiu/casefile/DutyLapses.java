package org.suqiu.casefile;

/** Nobody has to do it any more. Harmless where nobody had to. */
public record DutyLapses(String caseNumber, Step step) {}
