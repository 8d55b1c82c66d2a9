package org.suqiu.casefile;

import java.time.LocalDate;

/**
 * An amount of a mediation was corrected; the figures take the difference, in fen and of either sign.
 *
 * @param on the day on which the amount was counted before
 */
public record AmountsCorrected(CaseFile caseFile, long promisedFen, long recoveredFen, LocalDate on) {}
