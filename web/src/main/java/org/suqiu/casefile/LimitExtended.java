package org.suqiu.casefile;

import java.time.LocalDate;

/** The head granted a step more time, once, where the law has it. */
public record LimitExtended(CaseFile caseFile, Step step, LocalDate on) {}
