package org.suqiu.casefile;

import java.time.LocalDate;

/** The office answered what the supervisor had ordered by the given day. */
public record SupervisionOrderAnswered(CaseFile caseFile, LocalDate on, LocalDate dueOn) {}
