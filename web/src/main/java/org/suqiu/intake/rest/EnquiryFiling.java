package org.suqiu.intake.rest;

import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.suqiu.casefile.Channel;
import org.suqiu.casefile.Consents;
import org.suqiu.casefile.Incident;
import org.suqiu.casefile.Kind;
import org.suqiu.casefile.Representation;
import org.suqiu.intake.Filing;
import org.suqiu.intake.rest.ComplaintFiling.PartyFields;
import org.suqiu.intake.rest.ComplaintFiling.RespondentFields;
import org.suqiu.intake.rest.ComplaintFiling.SubjectFields;

/** A question; an answer given with it closes it at once. */
@Schema(name = "EnquiryFiling")
public record EnquiryFiling(
        Channel channel,
        String source,
        OffsetDateTime receivedAt,
        PartyFields caller,
        RespondentFields respondent,
        SubjectFields subject,
        String facts,
        String answer) {

    public Filing toFiling() {
        return new Filing(
                Kind.ENQUIRY,
                channel == null ? Channel.WEB : channel,
                source,
                receivedAt,
                PartyFields.details(caller),
                "/caller",
                RespondentFields.respondent(respondent),
                SubjectFields.subject(subject, null),
                new Incident(null, null, null, facts),
                List.of(),
                null,
                Consents.NONE,
                List.of(),
                answer,
                Representation.NONE);
    }
}
