package org.suqiu.casefile;

import java.time.LocalDate;

/** A review waits for the head of the office. */
public record ReviewAsked(CaseFile caseFile, LocalDate on) {}
