package org.suqiu.casefile;

/** Something was added to a case's record; whoever keeps a copy of the case looks again once the transaction is through. */
public record CaseRecorded(String caseNumber) {}
