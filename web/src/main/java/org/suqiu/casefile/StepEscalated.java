package org.suqiu.casefile;

import java.time.Instant;

/** A step is late: the head of office and the supervisor know. */
public record StepEscalated(String caseNumber, Step step, Instant at) {}
