package org.suqiu.casefile;

import java.time.LocalDate;

/** Appraisal or testing began: its time is not counted towards the limit of the step (Order 121, Art. 22). */
public record CountingPaused(CaseFile caseFile, Step step, LocalDate from) {}
