package org.suqiu.intake;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.suqiu.casefile.CaseFile;
import org.suqiu.casefile.Channel;
import org.suqiu.casefile.Consents;
import org.suqiu.casefile.Incident;
import org.suqiu.casefile.Kind;
import org.suqiu.casefile.PartyDetails;
import org.suqiu.casefile.Remedy;
import org.suqiu.casefile.Representation;
import org.suqiu.casefile.Request;
import org.suqiu.casefile.Respondent;
import org.suqiu.casefile.Subject;
import org.suqiu.rules.Money;

/** What was said at the door, whatever the kind and the channel; not checked yet. */
public record Filing(
        Kind kind,
        Channel channel,
        String source,
        OffsetDateTime receivedAt,
        PartyDetails party,
        String partyPointer,
        Respondent respondent,
        Subject subject,
        Incident incident,
        List<Remedy> remedies,
        BigDecimal amount,
        Consents consents,
        List<String> attachments,
        String answer,
        Representation representation) {

    public boolean isByThePublic() {
        return channel == Channel.WEB;
    }

    /** A breach may be pointed out by somebody who gives no name. */
    public boolean isAnonymous() {
        return kind == Kind.VIOLATION_REPORT && PartyDetails.UNKNOWN.equals(party);
    }

    /** The county whose code begins the number: where the matter seems to belong when it comes in. */
    public List<String> countiesNamed() {
        return Stream.of(respondent.countyCode(), respondent.platformCountyCode(), incident.countyCode())
                .filter(Objects::nonNull)
                .toList();
    }

    /** Only for a filing whose amount was checked. */
    boolean saysMoreThan(CaseFile caseFile, PartyDetails known) {
        return !party.equals(known)
                || !respondent.equals(caseFile.respondent())
                || !subject.equals(caseFile.subject())
                || !incident.equals(caseFile.incident())
                || !request().equals(caseFile.request());
    }

    /** Only for a filing whose amount was checked. */
    Request request() {
        return new Request(remedies, Money.fen(amount));
    }
}
