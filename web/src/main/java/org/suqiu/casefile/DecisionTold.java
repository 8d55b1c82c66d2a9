package org.suqiu.casefile;

import java.time.LocalDate;

/** The complainant knows the decision: by a delivered message, or a recorded call, letter or visit. */
public record DecisionTold(CaseFile caseFile, LocalDate on) {}
