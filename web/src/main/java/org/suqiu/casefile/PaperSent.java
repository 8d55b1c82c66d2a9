package org.suqiu.casefile;

import java.time.LocalDate;
import java.util.Optional;
import org.suqiu.identity.Actor;

/**
 * An issued paper reached somebody by a recorded way.
 *
 * @param tells the duty of telling that the paper is, such as {@link Step#NOTICE}; nothing for one that tells no decision
 * @param recipient COMPLAINANT, RESPONDENT or REPORTER
 * @param channel MESSAGE, LETTER or HANDED_OVER
 * @param by who recorded it
 */
public record PaperSent(
        CaseFile caseFile, Optional<Step> tells, String recipient, String channel, LocalDate on, Actor by) {}
