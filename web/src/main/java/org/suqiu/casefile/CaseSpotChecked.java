package org.suqiu.casefile;

import java.time.LocalDate;

/** The supervisor looked at a closed case on the chance. */
public record CaseSpotChecked(CaseFile caseFile, LocalDate on) {}
