package org.suqiu.interchange;

import java.time.Instant;
import java.time.LocalDate;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.Channel;
import org.suqiu.casefile.Kind;
import org.suqiu.casefile.PartyDetails;
import org.suqiu.casefile.Respondent;
import org.suqiu.casefile.Subject;

/**
 * What was brought to the other platform, by whom and when.
 *
 * @param countyCode the county that the case counts for
 * @param disputedFen in fen, or null
 */
record Submission(
        String externalId,
        Kind kind,
        Channel channel,
        String source,
        Instant receivedAt,
        String countyCode,
        Subject subject,
        String facts,
        PartyDetails party,
        Respondent respondent,
        Long disputedFen) {

    LocalDate receivedOn() {
        return CaseFile.dayOf(receivedAt);
    }

    boolean is(Kind wanted) {
        return kind == wanted;
    }
}
