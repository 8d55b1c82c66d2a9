package org.suqiu.casefile.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.suqiu.casefile.Consents;
import org.suqiu.casefile.Incident;
import org.suqiu.casefile.PartyDetails;
import org.suqiu.casefile.Respondent;

/**
 * The whole case on one page.
 *
 * @param party in full for those who work on the case and ask for it, else masked; null for one who stayed anonymous
 * @param partyRevealable whether the reader may ask for the parties in full
 * @param incident null for those who answer callers or print figures: the facts are for those who work on the case
 * @param possible what can be done now, as the last word of its URL
 */
public record CasePage(
        String number,
        int version,
        String kind,
        String channel,
        CodeName source,
        Instant receivedAt,
        String registeredBy,
        String stage,
        String outcome,
        CodeName office,
        String handler,
        String priority,
        List<String> urgencies,
        String placingReason,
        String lawPack,
        DueView due,
        PartyDetails party,
        boolean partyMasked,
        boolean partyRevealable,
        RespondentView respondent,
        SubjectView subject,
        Incident incident,
        RequestView request,
        Consents consents,
        List<String> missing,
        String answer,
        Instant closedAt,
        LocalDate closingDueOn,
        List<String> possible) {

    /** A code with its name in the reader's language. */
    public record CodeName(String code, String name) {}

    /** The clock that runs now. */
    public record DueView(String step, LocalDate dueOn, String light, boolean provisional, String legalBasis) {}

    /** What it is about. */
    public record SubjectView(
            CodeName category, CodeName issue, CodeName suspectedAct, String product, Integer shelfLifeDays) {}

    /** The redress asked for; the amount in yuan. */
    public record RequestView(List<String> remedies, String amount) {}

    /** The operator complained about. */
    public record RespondentView(
            String name,
            String creditCode,
            String address,
            String countyCode,
            String phone,
            String platformName,
            String platformCountyCode) {

        static RespondentView of(Respondent respondent) {
            return new RespondentView(
                    respondent.name(),
                    respondent.creditCode(),
                    respondent.address(),
                    respondent.countyCode(),
                    respondent.phone(),
                    respondent.platformName(),
                    respondent.platformCountyCode());
        }
    }
}
