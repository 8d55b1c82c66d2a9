package org.suqiu.casefile;

import java.time.LocalDate;
import org.suqiu.identity.Actor;

/**
 * An issued paper reached somebody by a recorded way.
 *
 * @param form as the papers feature names it, such as {@code ACCEPTANCE}
 * @param recipient COMPLAINANT, RESPONDENT or REPORTER
 * @param channel MESSAGE, LETTER or HANDED_OVER
 * @param by who recorded it
 */
public record PaperSent(CaseFile caseFile, String form, String recipient, String channel, LocalDate on, Actor by) {}
