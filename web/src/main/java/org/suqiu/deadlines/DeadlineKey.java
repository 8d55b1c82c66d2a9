package org.suqiu.deadlines;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.suqiu.casefile.Step;

/** A step of a case has one limit: dispatch and return restart nothing. */
@Embeddable
public record DeadlineKey(@Column(name = "case_number") String caseNumber, @Enumerated(EnumType.STRING) Step step) {}
