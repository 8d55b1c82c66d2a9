package org.suqiu.casefile;

import java.time.LocalDate;

/**
 * An issued paper reached somebody by a recorded way.
 *
 * @param form as the papers feature names it, such as {@code ACCEPTANCE}
 * @param recipient COMPLAINANT, RESPONDENT or REPORTER
 * @param channel MESSAGE, LETTER or HANDED_OVER
 */
public record PaperSent(CaseFile caseFile, String form, String recipient, String channel, LocalDate on) {}
