package org.suqiu.followup.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.suqiu.casefile.ExpectedVersion;
import org.suqiu.followup.FollowUpCall;
import org.suqiu.followup.FollowUpDesk;
import org.suqiu.http.Listing;
import org.suqiu.http.Refused;
import org.suqiu.http.Refuses;
import org.suqiu.identity.Caller;
import org.suqiu.identity.Role;
import org.suqiu.identity.StaffOnly;
import org.suqiu.rules.Problems;

/** Calls to complainants after closing (回访). */
@Path("cases/{number}/follow-ups")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Follow-up")
public class FollowUpResource {

    @Inject
    FollowUpDesk followUpDesk;

    @Inject
    Caller caller;

    @GET
    @StaffOnly
    @Operation(summary = "Calls after closing, oldest first")
    public Listing<FollowUpView> list(@PathParam("number") String number) {
        var calls = followUpDesk.of(number, caller.actor());
        return Listing.whole(calls.calls().stream()
                .map(call -> FollowUpView.of(call, calls.withRemarks()))
                .toList());
    }

    @GET
    @Path("contact")
    @RolesAllowed(Role.AGENT)
    @Operation(
            summary = "Whom to call",
            description =
                    "Name and telephone, for the agent who has claimed the call, while it is due. The look is recorded.")
    @Refuses(Refused.NOT_POSSIBLE)
    public FollowUpDesk.Contact contact(@PathParam("number") String number) {
        return followUpDesk.contact(number, caller.actor());
    }

    @POST
    @RolesAllowed({Role.AGENT, Role.HANDLER, Role.HEAD, Role.SUPERVISOR})
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Record a call after closing",
            description =
                    "Not by the handler of the case. A due call ends when the complainant was reached, or after three calls.")
    @APIResponseSchema(value = FollowUpView.class, responseCode = "201")
    public Response record(
            @PathParam("number") String number, @HeaderParam("If-Match") String ifMatch, CallAnswers answers) {
        FollowUpCall call = followUpDesk.record(
                number, ExpectedVersion.of(ifMatch), Problems.given(answers).checked(), caller.actor());
        return Response.status(Response.Status.CREATED)
                .entity(FollowUpView.of(call, true))
                .build();
    }
}
