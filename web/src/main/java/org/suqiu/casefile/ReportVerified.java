package org.suqiu.casefile;

import java.time.LocalDate;

/**
 * The decision on a violation report is in force, and the report closed.
 *
 * @param penaltyFen what was imposed with the decision, in fen
 */
public record ReportVerified(CaseFile report, Outcome outcome, long penaltyFen, LocalDate on) {}
