package org.suqiu.casefile;

import java.time.LocalDate;

/** A refusal took effect. */
public record ComplaintRefused(CaseFile caseFile, LocalDate on) {}
