package org.suqiu.casefile;

import java.time.LocalDate;

/** The supervisor ordered an office to see to a case (督办). */
public record SupervisionOrdered(CaseFile caseFile, LocalDate on) {}
