package org.suqiu.casefile;

import java.time.LocalDate;

/**
 * A penalty that came after the filing, or the correction of one; counted on its own day.
 *
 * @param amountFen in fen; less than nothing where a correction takes something off
 */
public record PenaltyImposed(CaseFile report, long amountFen, LocalDate on) {}
