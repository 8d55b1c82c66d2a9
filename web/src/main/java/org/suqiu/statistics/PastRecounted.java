package org.suqiu.statistics;

import java.time.LocalDate;

/**
 * A figure of a month that is over became another one.
 *
 * @param caseNumber by which case
 * @param day on which it counts, or counted
 */
public record PastRecounted(String caseNumber, Figure figure, LocalDate day) {}
