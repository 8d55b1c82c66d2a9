package org.suqiu.calendar;

import java.time.LocalDate;

/**
 * A due date that a publication moved.
 *
 * @param step the step that is due, such as ACCEPTANCE
 * @param from the due date before; null if there was none
 * @param to the due date now
 */
public record MovedDate(String caseNumber, String step, LocalDate from, LocalDate to) {}
