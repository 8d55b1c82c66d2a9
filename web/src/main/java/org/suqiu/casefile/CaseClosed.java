package org.suqiu.casefile;

import java.time.LocalDate;

/**
 * A case was closed.
 *
 * @param from the stage that it stood in
 * @param on the day of this closing; {@link CaseFile#closedOn()} is that of the first
 * @param first false after a review reopened the case: the first closing is the one that counts
 * @param byLaw raised at 00:00 after the last day of its limit, and so on time
 */
public record CaseClosed(CaseFile caseFile, Stage from, LocalDate on, boolean first, boolean byLaw) {}
