package org.suqiu.deadlines.rest;

import java.time.LocalDate;

/** The last day of appraisal or testing, which is left out as well. */
public record SuspensionEnd(LocalDate to) {}
