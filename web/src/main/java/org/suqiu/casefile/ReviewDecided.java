package org.suqiu.casefile;

import java.time.LocalDate;

/** The head of the office looked again. */
public record ReviewDecided(CaseFile caseFile, ReviewDecision decision, LocalDate on) {}
