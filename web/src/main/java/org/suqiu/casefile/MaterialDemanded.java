package org.suqiu.casefile;

import java.time.LocalDate;

/** The office asked the complainant for material or a proof of identity, by a date of its own. */
public record MaterialDemanded(CaseFile caseFile, LocalDate on) {}
