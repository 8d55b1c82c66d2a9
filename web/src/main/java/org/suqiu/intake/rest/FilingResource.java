package org.suqiu.intake.rest;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotAuthorizedException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.suqiu.http.Reading;
import org.suqiu.identity.Caller;
import org.suqiu.intake.Filing;
import org.suqiu.intake.IntakeDoor;
import org.suqiu.intake.RepeatKey;
import org.suqiu.rules.InvalidInput;
import org.suqiu.rules.Problems;

/** Where complaints, violation reports and enquiries come in. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Filing")
public class FilingResource {

    @Inject
    IntakeDoor intakeDoor;

    @Inject
    Caller caller;

    @Inject
    AcknowledgementWriter acknowledgementWriter;

    @POST
    @Path("complaints")
    @PermitAll
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "File a complaint", description = "Public on channel WEB; staff on any channel.")
    @APIResponseSchema(value = AcknowledgementView.class, responseCode = "201")
    public Response fileComplaint(
            @HeaderParam("Idempotency-Key") String key,
            @RequestBodySchema(ComplaintFiling.class) Reading<ComplaintFiling> complaint) {
        return file(key, filing(complaint, ComplaintFiling::toFiling));
    }

    @POST
    @Path("violation-reports")
    @PermitAll
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Report a violation", description = "Without a reporter it is anonymous.")
    @APIResponseSchema(value = AcknowledgementView.class, responseCode = "201")
    public Response fileViolationReport(
            @HeaderParam("Idempotency-Key") String key,
            @RequestBodySchema(ViolationReportFiling.class) Reading<ViolationReportFiling> report) {
        return file(key, filing(report, ViolationReportFiling::toFiling));
    }

    @POST
    @Path("enquiries")
    @PermitAll
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Ask a question", description = "An answer given with it, by staff, closes it at once.")
    @APIResponseSchema(value = AcknowledgementView.class, responseCode = "201")
    public Response fileEnquiry(
            @HeaderParam("Idempotency-Key") String key,
            @RequestBodySchema(EnquiryFiling.class) Reading<EnquiryFiling> enquiry) {
        return file(key, filing(enquiry, EnquiryFiling::toFiling));
    }

    /** What was read in part is checked here: it never comes to the door, which checks all else. */
    private <T> Filing filing(Reading<T> posted, Function<T, Filing> form) {
        return Problems.given(posted).checked(content -> {
            Filing filing = form.apply(content);
            if (!posted.isWhole()) {
                intakeDoor.check(filing);
            }
            return filing;
        });
    }

    private Response file(String key, Filing filing) {
        if (!filing.isByThePublic() && !caller.actor().isStaff()) {
            throw new NotAuthorizedException("Bearer");
        }
        var acknowledgement = intakeDoor.file(filing, caller.actor(), repeatKey(key, filing));
        return Response.created(URI.create("cases/" + acknowledgement.number()))
                .entity(acknowledgementWriter.view(acknowledgement))
                .build();
    }

    private static RepeatKey repeatKey(String key, Filing filing) {
        if (key != null && (key.isBlank() || key.length() > RepeatKey.MOST_CHARACTERS)) {
            throw new InvalidInput("/Idempotency-Key", "too-long", RepeatKey.MOST_CHARACTERS);
        }
        return key == null ? RepeatKey.NONE : new RepeatKey(key, filing.toString());
    }
}
