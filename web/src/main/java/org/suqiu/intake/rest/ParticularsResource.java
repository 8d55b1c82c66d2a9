package org.suqiu.intake.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.suqiu.casefile.ExpectedVersion;
import org.suqiu.http.Reading;
import org.suqiu.identity.Caller;
import org.suqiu.identity.Role;
import org.suqiu.intake.Particulars;
import org.suqiu.intake.ParticularsDesk;
import org.suqiu.intake.rest.AcknowledgementView.Warning;
import org.suqiu.intake.rest.ComplaintFiling.IncidentFields;
import org.suqiu.intake.rest.ComplaintFiling.PartyFields;
import org.suqiu.intake.rest.ComplaintFiling.RequestFields;
import org.suqiu.intake.rest.ComplaintFiling.RespondentFields;
import org.suqiu.intake.rest.ComplaintFiling.SubjectFields;
import org.suqiu.rules.Problems;

/** What was not known when the case was filed. */
@Path("cases/{number}/particulars")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Filing")
public class ParticularsResource {

    @Inject
    ParticularsDesk particularsDesk;

    @Inject
    AcknowledgementWriter acknowledgementWriter;

    @Inject
    Caller caller;

    @POST
    @RolesAllowed({Role.AGENT, Role.HANDLER, Role.HEAD})
    @Operation(
            summary = "Fill in what is missing",
            description =
                    "Blank fields only, and at least one of them; what is known already is corrected by the head. Once"
                            + " nothing is missing the complaint can be accepted.")
    public CompletedView complete(
            @PathParam("number") String number,
            @HeaderParam("If-Match") String ifMatch,
            @RequestBodySchema(ParticularFields.class) Reading<ParticularFields> fields) {
        var particulars = Problems.given(fields).checked(ParticularFields::particulars);
        var completed = particularsDesk.complete(number, ExpectedVersion.of(ifMatch), particulars, caller.actor());
        return new CompletedView(
                number,
                completed.missing(),
                completed.warnings().stream()
                        .map(acknowledgementWriter::warning)
                        .toList());
    }

    /** As in a filing; each may be left out. */
    public record ParticularFields(
            PartyFields complainant,
            PartyFields reporter,
            RespondentFields respondent,
            SubjectFields subject,
            IncidentFields incident,
            RequestFields request) {

        Particulars particulars() {
            return new Particulars(
                    PartyFields.details(complainant == null ? reporter : complainant),
                    RespondentFields.respondent(respondent),
                    SubjectFields.subject(subject, null),
                    IncidentFields.incident(incident),
                    request == null || request.remedies() == null ? List.of() : List.copyOf(request.remedies()),
                    request == null ? null : request.amount());
        }
    }

    /** What is wanted still. */
    public record CompletedView(String number, List<String> missing, List<Warning> warnings) {}
}
