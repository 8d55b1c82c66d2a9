package org.suqiu.intake.rest;

import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.suqiu.casefile.Channel;
import org.suqiu.casefile.Kind;
import org.suqiu.casefile.Representation;
import org.suqiu.intake.Filing;
import org.suqiu.intake.rest.ComplaintFiling.ConsentFields;
import org.suqiu.intake.rest.ComplaintFiling.IncidentFields;
import org.suqiu.intake.rest.ComplaintFiling.PartyFields;
import org.suqiu.intake.rest.ComplaintFiling.RespondentFields;
import org.suqiu.intake.rest.ComplaintFiling.SubjectFields;

/** A violation report as posted; without a reporter it is anonymous. */
@Schema(name = "ViolationReportFiling")
public record ViolationReportFiling(
        Channel channel,
        String source,
        OffsetDateTime receivedAt,
        PartyFields reporter,
        RespondentFields respondent,
        SubjectFields subject,
        @Schema(example = "food-safety", description = "a code of /api/suspected-acts") String suspectedAct,
        IncidentFields incident,
        ConsentFields consents,
        List<String> attachments) {

    public Filing toFiling() {
        return new Filing(
                Kind.VIOLATION_REPORT,
                channel == null ? Channel.WEB : channel,
                source,
                receivedAt,
                PartyFields.details(reporter),
                "/reporter",
                RespondentFields.respondent(respondent),
                SubjectFields.subject(subject, suspectedAct),
                IncidentFields.incident(incident),
                List.of(),
                null,
                ConsentFields.consents(consents),
                attachments == null ? List.of() : attachments,
                null,
                Representation.NONE);
    }
}
