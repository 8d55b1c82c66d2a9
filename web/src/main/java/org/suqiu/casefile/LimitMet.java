package org.suqiu.casefile;

import java.time.LocalDate;

/** What a limit was for is done. */
public record LimitMet(CaseFile caseFile, Step step, LocalDate on) {}
